using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance;

/// <summary>The times at which the borrower wishes to be contacted, as the case file holds them, are kept.</summary>
public sealed class PreferredTimesRule : ContactRule
{
    /// <summary>The kind in documents: <c>preferred-times</c>.</summary>
    public const string KindName = "preferred-times";

    /// <inheritdoc/>
    public override string Kind => KindName;

    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at) =>
        Wish(question) is DailyWindow window && !window.IsOpenInAll(at, question.DebtorZones) ? Against() : null;

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at) =>
        Wish(question) is DailyWindow window ? window.NextOpeningInAll(at, question.DebtorZones) : at;

    internal override IEnumerable<DateTimeOffset?> Closings(RuleQuestion question, DateTimeOffset at) =>
        Wish(question) is DailyWindow window ? question.DebtorZones.Select(zone => window.NextClosing(at, zone)) : [];

    internal override void WriteTerms(CaseWriter writer)
    {
        // The case file says the times.
    }

    private static DailyWindow? Wish(RuleQuestion question) => question.IsBorrower ? question.Case.Borrower.Preferences?.Window : null;
}
