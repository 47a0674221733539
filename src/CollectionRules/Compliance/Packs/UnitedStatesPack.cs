using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>Regulation F (12 CFR 1006): for debt collectors, not for original creditors in their own name.</summary>
internal static class UnitedStatesPack
{
    internal const string Id = "US-REGF";

    private static readonly ImmutableArray<ContactPurpose> Remedies = Purposes(
        "notify-specified-remedy", "notify-usual-remedy", "notify-possible-remedy", "notify-may-invoke-remedy", "notify-termination", "notify-efforts-terminated",
        "notify-efforts-ended", "notify-ending-efforts", "notify-collection-terminated");

    internal static RulePack Make() => RulePack.Shipped(
        Id, Sources.Version, "US", Sources.SeenOn,
        [.. UnitedStatesRestrictions.Make(Remedies), Hours("us-contact-hours"), Preferred(), .. UnitedStatesFrequency.Make(), .. Duties()],
        [],
        ["not-modeled.us-commentary", "not-modeled.us-states", "not-modeled.us-sending", "not-modeled.us-payment-application"]);

    /// <summary>The hours of the statute, which state packs take over.</summary>
    internal static ContactWindowRule Hours(string id) => new()
    {
        Id = id, Citation = Sources.Cite(Sources.RegulationF, "1006.6(b)(1); 15 USC 1692c(a)(1)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.OutsideContactHours,
        Hours = Counting.Hours("08:00-21:00"), OpenedBy = ConsentKind.OutsideHours,
    };

    internal static Citation Cite(string clause, SourceQuality quality) => Sources.Cite(Sources.RegulationF, clause, quality);

    internal static ImmutableArray<ContactPurpose> Purposes(params ReadOnlySpan<string> words)
    {
        ImmutableArray<ContactPurpose>.Builder purposes = ImmutableArray.CreateBuilder<ContactPurpose>(words.Length);
        foreach (string word in words)
        {
            purposes.Add(ContactPurpose.Parse(word));
        }

        return purposes.MoveToImmutable();
    }

    private static PreferredTimesRule Preferred() => new()
    {
        Id = "us-inconvenient-times", Citation = Cite("1006.6(b)(1)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.OutsidePreferredHours,
        Scope = new ContactScope { Audience = ContactAudience.Borrower },
    };

    private static ImmutableArray<ComplianceRule> Duties() =>
    [
        new RequiredStepRule
        {
            Id = "us-text-number-60d", Citation = Cite("1006.6(d)(5)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.TextNumberNotVerified,
            Scope = new ContactScope { Channels = [Channel.Sms] }, Step = RequiredStepKind.Verification, ValidFor = new(60, CalendarUnit.Day), UnknownBlocks = false,
        },
        new RequiredStepRule
        {
            Id = "us-validation-notice", Citation = Cite("1006.34(a)", SourceQuality.Secondary), Reason = ComplianceReasons.ValidationNoticeDue, Strength = RuleStrength.Advice,
            Step = RequiredStepKind.Notice, Notice = NoticeKind.Validation,
        },
        new ContentRule
        {
            Id = "us-mini-miranda", Citation = Cite("1006.18(e)", SourceQuality.PrimaryClause), Channels = [Channel.Sms, Channel.Email, Channel.Letter],
            Purposes = [ContactPurpose.Demand, ContactPurpose.Reminder, ContactPurpose.Offer], Required = [new RequiredStatement("debt-collector", ["debt collector"])],
        },
        new ContentRule
        {
            Id = "us-eopt-out-notice", Citation = Cite("1006.6(e)", SourceQuality.Secondary), Channels = [Channel.Sms, Channel.Email],
            Required = [new RequiredStatement("opt-out", ["opt out", "opt-out", "unsubscribe", "reply STOP"])],
        },
        new DutyRule { Id = "us-validation-period", Citation = Cite("1006.34(b)(5)", SourceQuality.PrimaryClause), Subject = "validation-period", From = "validation-information-sent", BusinessDaysBefore = 5, Period = new(30, CalendarUnit.Day) },
        new DutyRule { Id = "us-email-opt-out-35d", Citation = Cite("1006.6(d)(4)(ii)(C)(5)", SourceQuality.PrimaryClause), Subject = "email-opt-out-deadline", From = "creditor-notice", Period = new(35, CalendarUnit.Day) },
        new DutyRule { Id = "us-record-retention", Citation = Cite("1006.100", SourceQuality.PrimaryClause), Subject = "keep-records", From = "last-activity", Period = new(3, CalendarUnit.Year) },
        new DutyRule { Id = "us-recording-retention", Citation = Cite("1006.100", SourceQuality.PrimaryClause), Subject = "keep-recordings", From = "call", Period = new(3, CalendarUnit.Year) },
        new BureauReportRule
        {
            Id = "us-credit-report-after-contact", Citation = Cite("1006.30(a)", SourceQuality.FromMemory), Reason = ComplianceReasons.CreditReportBeforeContact, WaitDaysAfterMessage = 14,
        },
    ];
}
