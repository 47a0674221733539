using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Compliance.Packs;

/// <summary>CONC 7 of the FCA handbook, and the breathing space of England and Wales.</summary>
internal static class UnitedKingdomPack
{
    internal const string Id = "UK-CONC7";

    private const string Respite = "Debt Respite Scheme Regulations 2020; FCA PS21/1";
    private static readonly ContactScope Demands = new() { ExceptPurposes = Counting.WithoutDemand };

    internal static RulePack Make() => RulePack.Shipped(
        Id, Sources.Version, "UK", Sources.SeenOn,
        [
            Pause("uk-breathing-space", Sources.Cite(Respite, "60-day moratorium", SourceQuality.PrimaryClause), ComplianceReasons.MoratoriumActive, Circumstance.BreathingSpace, new CalendarSpan(60, CalendarUnit.Day)),
            Pause("uk-breathing-space-mental-health", Sources.Cite(Respite, "mental-health crisis moratorium", SourceQuality.PrimaryClause), ComplianceReasons.MoratoriumActive, Circumstance.MentalHealthBreathingSpace, null),
            new ThirdPartyRule
            {
                Id = "uk-third-party", Citation = Cite("7.9.7 to 7.9.11"), Reason = ComplianceReasons.ThirdPartyNotEligible, Scope = new ContactScope { CoversInbound = true },
                CountAsBorrower = [PersonRelation.Guardian, PersonRelation.Executor, PersonRelation.Attorney],
                Purposes = [ContactPurpose.Location, ContactPurpose.Verification],
            },
            new RestrictionRule
            {
                Id = "uk-debt-visits", Citation = Cite("7.9.12, 7.9.13"), Reason = ComplianceReasons.VulnerableCustomerVisit,
                Scope = new ContactScope { Channels = [Channel.FieldVisit] }, When = [Circumstance.Vulnerable, Circumstance.SeriouslyIll, Circumstance.Incapacity, Circumstance.MentalHealthBreathingSpace],
            },
            new RequiredStepRule
            {
                Id = "uk-visit-notice", Citation = Cite("7.9.12, 7.9.13"), Reason = ComplianceReasons.VisitWithoutNotice,
                Scope = new ContactScope { Channels = [Channel.FieldVisit] }, Step = RequiredStepKind.Notice, Notice = NoticeKind.Parse("visit"), UnknownBlocks = false,
            },
            new PreferredTimesRule
            {
                Id = "uk-contact-times", Citation = Cite("7.9"), Reason = ComplianceReasons.OutsidePreferredHours, Scope = new ContactScope { Audience = ContactAudience.Borrower },
            },
            new ContentRule { Id = "uk-forbearance", Citation = Cite("7.3.4 to 7.3.10"), Forbidden = Phrases.Borrowing },
            new ContentRule { Id = "uk-misrepresentation", Citation = Cite("7.11"), Forbidden = Phrases.FalseAuthority },
            Pause("uk-advice-hold", Sources.Cite(Sources.Conc, "7.3.11, 7.3.12", SourceQuality.FromMemory), ComplianceReasons.AdviceHold, Circumstance.DebtAdvice, new CalendarSpan(30, CalendarUnit.Day)),
            Pause("uk-breathing-space-mental-health-after", Sources.Cite(Respite, "30 days after treatment", SourceQuality.FromMemory), ComplianceReasons.MoratoriumActive, Circumstance.MentalHealthBreathingSpaceEnded, new CalendarSpan(30, CalendarUnit.Day)),
        ],
        [new PackSetting { Id = "uk-contact-hours", IsRequired = true }],
        ["not-modeled.uk-interest-stop", "not-modeled.uk-forbearance-plans"]);

    private static RestrictionRule Pause(string id, Citation citation, Explanations.ReasonCode reason, Circumstance what, CalendarSpan? lasts) => new()
    {
        Id = id, Citation = citation, Reason = reason, Scope = Demands, When = [what], Lasts = lasts,
    };

    private static Citation Cite(string clause) => Sources.Cite(Sources.Conc, clause, SourceQuality.PrimaryClause);
}
