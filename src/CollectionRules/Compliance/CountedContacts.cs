using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Cases.Events;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance;

/// <summary>What counts under a cap or cooldown: events of the history language, and those that a rule leaves out for what came before them.</summary>
public sealed record CountedContacts
{
    /// <summary>Which events count, by what they are counted apart, and whose calendar dates. The limit states the window.</summary>
    public required HistoryQuery Query { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The consent under which a contact does not count; null where none does. It ends with the next conversation.</summary>
    public ConsentKind? ExceptWithConsent { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>How long such a consent lasts, in dates of the debtor, its own date being day 1; null where it does not expire.</summary>
    public CalendarSpan? ConsentLasts { get; init; }

    /// <summary>Whether contacts that were made with such a consent count nevertheless: then it frees the attempt alone, as after a conversation.</summary>
    public bool CountsConsented { get; init; }

    /// <summary>
    /// Within how many business days of a message of the person an answer in the same thread belongs to the contact before it and does not
    /// count, 0 to 366; null where every answer counts. Saturdays, Sundays and the holidays of the context are no business days.
    /// </summary>
    public int? RepliesWithinBusinessDays { get; init => field = CaseText.OptionalBetween(value, 0, 366); }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(CountedContacts? other) => CaseEquality.Same(this, other, Write);

    /// <inheritdoc/>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    internal static void Write(CountedContacts value, CaseWriter writer)
    {
        writer.Raw.Name("query");
        value.Query.WriteTo(writer.Raw);
        writer.Word("exceptWithConsent", value.ExceptWithConsent?.ToString());
        writer.Text("consentLasts", value.ConsentLasts?.ToString());
        writer.Flag("countsConsented", value.CountsConsented);
        writer.Number("repliesWithinBusinessDays", value.RepliesWithinBusinessDays);
    }

    /// <summary>Whether the attempt itself would count.</summary>
    internal bool Covers(RuleQuestion question, DateTimeOffset at) =>
        !IsConsented(question, question.Person, question.Attempt.Channel, at)
        && !(question.Attempt.Thread is string thread && IsReply(question, thread, question.Person, at));

    internal int Count(RuleQuestion question, HistoryWindow window, DateTimeOffset at) =>
        HistoryOf(question).Count(Query.Within(window), at, question.Subject);

    internal DateTimeOffset? EarliestAtMost(RuleQuestion question, HistoryWindow window, int most, DateTimeOffset at) =>
        HistoryOf(question).EarliestAtMost(Query.Within(window), most, at, question.Subject);

    private CaseHistory HistoryOf(RuleQuestion question) => (ExceptWithConsent is null || CountsConsented) && RepliesWithinBusinessDays is null
        ? question.History
        : question.HistoryWithout(this, told => told is ContactAttempted { Direction: ContactDirection.Outbound } contact && IsLeftOut(question, contact));

    private bool IsLeftOut(RuleQuestion question, ContactAttempted contact)
    {
        string person = question.PersonOf(contact.Person);
        return (!CountsConsented && IsConsented(question, person, contact.Channel, contact.OccurredAt))
            || (contact.Thread is string thread && IsReply(question, thread, person, contact.OccurredAt));
    }

    /// <summary>Whether the last consent before an instant still holds: not expired, not withdrawn, and not followed by a conversation.</summary>
    private bool IsConsented(RuleQuestion question, string person, Channel channel, DateTimeOffset at)
    {
        ConsentGiven? last = ExceptWithConsent is ConsentKind kind
            ? question.AllConsents.LastOrDefault(given => given.Consent == kind && given.OccurredAt <= at && question.PersonOf(given.Person) == person && (given.Channel is null || given.Channel == channel))
            : null;
        if (last is null || last.ValidUntil <= at)
        {
            return false;
        }

        ZoneRules zone = question.DebtorZones[0];
        return (ConsentLasts is not CalendarSpan lasts || zone.DateAt(at) < lasts.AddTo(zone.DateAt(last.OccurredAt)))
            && !question.Events.SkipWhile(told => !ReferenceEquals(told, last)).TakeWhile(told => told.OccurredAt < at).Any(told => Ends(question, told, last.Consent, person, channel));
    }

    private static bool Ends(RuleQuestion question, CaseEvent told, ConsentKind kind, string person, Channel channel) => told switch
    {
        ConsentWithdrawn taken => taken.Consent == kind && question.PersonOf(taken.Person) == person && (taken.Channel is null || taken.Channel == channel),
        ContactAttempted contact => contact.Outcome == ContactOutcome.Conversation && question.PersonOf(contact.Person) == person,
        _ => false,
    };

    private bool IsReply(RuleQuestion question, string thread, string person, DateTimeOffset at)
    {
        if (RepliesWithinBusinessDays is not int days)
        {
            return false;
        }

        ContactAttempted? message = question.MessagesOf(thread).LastOrDefault(told => told.OccurredAt < at && question.PersonOf(told.Person) == person);
        if (message is null)
        {
            return false;
        }

        ZoneRules zone = question.DebtorZones[0];
        return zone.DateAt(at) <= question.BusinessDays.AddBusinessDays(zone.DateAt(message.OccurredAt), days);
    }
}
