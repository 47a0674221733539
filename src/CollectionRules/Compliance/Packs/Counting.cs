using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>What packs count, in the history language.</summary>
internal static class Counting
{
    internal static ImmutableArray<Channel> Voice { get; } = [Channel.Call, Channel.RobotCall, Channel.VideoCall];

    internal static ImmutableArray<Channel> Telephone { get; } = [Channel.Call, Channel.RobotCall];

    internal static ImmutableArray<Channel> Electronic { get; } = [Channel.Sms, Channel.Email, Channel.InApp, Channel.InstantMessage, Channel.Push];

    /// <summary>Purposes that carry no demand.</summary>
    internal static ImmutableArray<ContactPurpose> WithoutDemand { get; } =
    [
        ContactPurpose.ReplyToConsumer, ContactPurpose.ConsumerContact, ContactPurpose.Complaint, ContactPurpose.Dispute,
        ContactPurpose.Care, ContactPurpose.Education, ContactPurpose.Support,
    ];

    internal static EventCondition Outbound { get; } = EventField.Direction.Is("outbound");

    internal static EventCondition ByVoice { get; } = EventField.Channel.Is([.. Voice]);

    internal static EventCondition ByTelephone { get; } = EventField.Channel.Is([.. Telephone]);

    internal static EventCondition ByVisit { get; } = EventField.Channel.Is(Channel.FieldVisit);

    /// <summary>Somebody took the call.</summary>
    internal static EventCondition Answered { get; } = EventField.Outcome.Is(
        ContactOutcome.Conversation, ContactOutcome.AnsweredThenHungUp, ContactOutcome.AnsweredThenDropped, ContactOutcome.RefusedToTalk,
        ContactOutcome.ConsentToCall, ContactOutcome.Hostile, ContactOutcome.Distressed);

    internal static EventCondition Unanswered { get; } = EventField.Outcome.Is(
        ContactOutcome.NoAnswer, ContactOutcome.Busy, ContactOutcome.NotInService, ContactOutcome.VoicemailLeft, ContactOutcome.LimitedContentMessage);

    internal static EventCondition Conversation { get; } = EventField.Outcome.Is(ContactOutcome.Conversation, ContactOutcome.ConsentToCall);

    internal static EventCondition NotConnected { get; } = EventField.Outcome.Is(ContactOutcome.Busy, ContactOutcome.NotInService);

    /// <summary>The person was met.</summary>
    internal static EventCondition Met { get; } = EventField.Outcome.Is(
        ContactOutcome.Met, ContactOutcome.Conversation, ContactOutcome.RefusedToTalk, ContactOutcome.Hostile, ContactOutcome.Distressed);

    internal static HistoryQuery Contacts(EventCondition condition) => HistoryQuery.Of(ContactAttempted.KindName).Where(condition);

    internal static HistoryQuery Visits(EventCondition condition) => HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Where(ByVisit & condition);

    internal static ImmutableArray<CapLimit> AtMost(int count, HistoryWindow window) => [new CapLimit(count, window)];

    internal static HistoryWindow LastDays(int days) => HistoryWindow.Rolling(new CalendarSpan(days, CalendarUnit.Day));

    internal static WeeklyWindows Hours(string window) => WeeklyWindows.Every(DailyWindow.Parse(window));
}
