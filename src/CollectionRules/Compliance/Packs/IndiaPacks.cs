using CollectionRules.Cases;

namespace CollectionRules.Compliance.Packs;

/// <summary>India: the circular of the Reserve Bank on recovery agents, and microfinance.</summary>
internal static class IndiaPacks
{
    private const string Zone = "Asia/Kolkata";
    private const string Circular = "RBI circular on recovery agents (12 Aug 2022)";
    private const string Drafts = "RBI draft directions (12 Feb 2026)";
    private const string Microfinance = "RBI microfinance directions (2022)";

    internal static RulePack Banks() => RulePack.Shipped(
        "IN-RBI", Sources.Version, "IN", Sources.SeenOn,
        [
            Hours("in-recovery-hours", Sources.Cite(Circular, "conduct of recovery agents", SourceQuality.Secondary), "08:00-19:00"),
            new ContentRule { Id = "in-no-humiliation", Citation = Sources.Cite(Circular, "conduct of recovery agents", SourceQuality.Secondary), Forbidden = [.. Phrases.Abuse, .. Phrases.Disclosure] },
            new ThirdPartyRule
            {
                Id = "in-borrower-or-guarantor", Citation = Draft("contact with the borrower or guarantor only"), Reason = ComplianceReasons.ThirdPartyNotEligible,
                Scope = new ContactScope { CoversInbound = true }, PermitsOthers = false,
            },
            new RestrictionRule
            {
                Id = "in-family-occasions", Citation = Draft("bereavement, disaster, wedding, festival"), Reason = ComplianceReasons.FamilyOccasion,
                Scope = new ContactScope { ExceptPurposes = Counting.WithoutDemand }, When = [Circumstance.Bereavement, Circumstance.DisasterRelief, Circumstance.FamilyEvent],
            },
            new PreferredTimesRule
            {
                Id = "in-preferred-times", Citation = Draft("requests on time"), Reason = ComplianceReasons.OutsidePreferredHours, Scope = new ContactScope { Audience = ContactAudience.Borrower },
            },
            new RequiredStepRule
            {
                Id = "in-calls-recorded", Citation = Draft("recording of calls"), Reason = ComplianceReasons.NotRecorded, Scope = new ContactScope { Channels = Counting.Voice },
                Step = RequiredStepKind.Recording, UnknownBlocks = false,
            },
            new RequiredStepRule
            {
                Id = "in-agents-certified", Citation = Draft("certified agents"), Reason = ComplianceReasons.AgentTrainingExpired, Scope = new ContactScope { HumansOnly = true, Channels = [Channel.Call, Channel.FieldVisit] },
                Step = RequiredStepKind.Certificate, Certificates = ["recovery-agent"], UnknownBlocks = false,
            },
        ],
        [],
        ["not-modeled.in-2026-directions", "not-modeled.in-persistent-calls"]);

    internal static RulePack MicrofinanceLenders() => RulePack.Shipped(
        "IN-RBI-MFI", Sources.Version, "IN", Sources.SeenOn,
        [
            new ContentRule { Id = "in-no-humiliation", Citation = Sources.Cite(Microfinance, "conduct towards borrowers", SourceQuality.FromMemory), Forbidden = [.. Phrases.Abuse, .. Phrases.Disclosure] },
            Hours("in-microfinance-hours", Sources.Cite(Microfinance, "conduct towards borrowers", SourceQuality.FromMemory), "09:00-18:00"),
            new RestrictionRule
            {
                Id = "in-microfinance-visit", Citation = Draft("visit after two missed meetings"), Reason = ComplianceReasons.VisitBeforeMissedMeetings,
                Scope = new ContactScope { Channels = [Channel.FieldVisit] }, Unless = [Circumstance.MeetingsMissed],
            },
        ],
        [new PackSetting { Id = "in-microfinance-hours", IsRequired = true }],
        ["not-modeled.in-2026-directions"]);

    private static ContactWindowRule Hours(string id, Citation citation, string window) => new()
    {
        Id = id, Citation = citation, Reason = ComplianceReasons.OutsideContactHours, Hours = Counting.Hours(window), Clock = ContactClock.Fixed(Zone),
        Scope = new ContactScope { ExceptChannels = [Channel.Letter, Channel.Legal] },
    };

    private static Citation Draft(string clause) => Sources.Cite(Drafts, clause, SourceQuality.FromMemory);
}
