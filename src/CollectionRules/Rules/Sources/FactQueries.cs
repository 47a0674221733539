using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Rules.History;

namespace CollectionRules.Rules.Sources;

/// <summary>The history queries behind the windowed facts of the catalog.</summary>
internal static class FactQueries
{
    internal static readonly HistoryQuery Paid3M = HistoryQuery.Of(PaymentReceived.KindName).Within(HistoryWindow.Rolling(CalendarWords.Months(3))).In(HistoryClock.Business).Take(HistoryAggregate.Sum(EventField.Amount));

    internal static readonly HistoryQuery BrokenPromises = HistoryQuery.Of(PromiseBroken.KindName);

    internal static readonly HistoryQuery BrokenPromises6M = HistoryQuery.Of(PromiseBroken.KindName).Within(HistoryWindow.Rolling(CalendarWords.Months(6))).In(HistoryClock.Business);

    internal static readonly HistoryQuery KeptPromises6M = HistoryQuery.Of(PromiseKept.KindName).Within(HistoryWindow.Rolling(CalendarWords.Months(6))).In(HistoryClock.Business);

    internal static readonly HistoryQuery BrokenPlans12M = HistoryQuery.Of(PlanBroken.KindName).Within(HistoryWindow.Rolling(CalendarWords.Months(12))).In(HistoryClock.Business);

    internal static readonly HistoryQuery FruitlessContacts = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Outbound & EventConditions.Fruitless).After(EventConditions.Reached);

    internal static readonly HistoryQuery FailedRemoteContacts = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Outbound & EventConditions.Fruitless & EventField.Channel.IsNot(Channel.FieldVisit.ToString())).After(EventConditions.Reached);

    internal static readonly HistoryQuery RightPartyContacts30D = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Reached).Within(HistoryWindow.Rolling(CalendarWords.Days(30)));

    internal static readonly HistoryQuery ContactAttempts90D = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Outbound & (EventConditions.Fruitless | EventConditions.Reached)).Within(HistoryWindow.Rolling(CalendarWords.Days(90)));

    internal static readonly HistoryQuery RightPartyAttempts90D = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Outbound & EventConditions.Reached).Within(HistoryWindow.Rolling(CalendarWords.Days(90)));

    internal static readonly HistoryQuery CallsToday = HistoryQuery.Of(ContactAttempted.KindName).Where(EventConditions.Outbound & EventField.Channel.Is(Channel.Call, Channel.RobotCall)).Within(HistoryWindow.Day);

    internal static readonly HistoryQuery Calls7D = HistoryQuery.Of(ContactAttempted.KindName).Where(EventConditions.Outbound & EventField.Channel.Is(Channel.Call, Channel.RobotCall)).Within(HistoryWindow.Rolling(CalendarWords.Days(7)));

    internal static readonly HistoryQuery ContactsToday = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Where(EventConditions.Outbound).Within(HistoryWindow.Day);

    internal static readonly HistoryQuery VisitsMonth = HistoryQuery.Of(VisitRecorded.KindName).Within(HistoryWindow.Rolling(CalendarWords.Months(1)));

    internal static readonly HistoryQuery DaysSinceLastContact = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Outbound).Take(HistoryAggregate.SinceLast());

    internal static readonly HistoryQuery DaysSinceConversation = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventField.Outcome.Is(ContactOutcome.Conversation, ContactOutcome.Met)).Take(HistoryAggregate.SinceLast());

    internal static readonly HistoryQuery Attitude = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Take(HistoryAggregate.Latest(EventField.Attitude));

    internal static readonly HistoryQuery OverdueReason = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Take(HistoryAggregate.Latest(EventField.Reason));

    internal static readonly HistoryQuery LastOutcome = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Outbound).Take(HistoryAggregate.Latest(EventField.Outcome));

    internal static readonly HistoryQuery LastChannel = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName).Per(HistoryKey.Person).Where(EventConditions.Outbound).Take(HistoryAggregate.Latest(EventField.Channel));

    internal static readonly HistoryQuery DaysInStage = HistoryQuery.Of(StageChanged.KindName).In(HistoryClock.Business).Take(HistoryAggregate.SinceLast());

    internal static readonly HistoryQuery LastScore = HistoryQuery.Of(Scored.KindName).Take(HistoryAggregate.Latest(EventField.Score));

    internal static readonly HistoryQuery ScoreDrop30D = HistoryQuery.Of(Scored.KindName).Within(HistoryWindow.Rolling(CalendarWords.Days(30))).In(HistoryClock.Business).Take(HistoryAggregate.Maximum(EventField.Score));
}
