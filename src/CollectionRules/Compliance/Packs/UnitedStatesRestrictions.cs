using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>Who may not be contacted, or not for that, under Regulation F.</summary>
internal static class UnitedStatesRestrictions
{
    internal static ImmutableArray<ComplianceRule> Make(ImmutableArray<ContactPurpose> remedies) =>
    [
        new RestrictionRule
        {
            Id = "us-attorney-representation", Citation = UnitedStatesPack.Cite("1006.6(b)(2)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.AttorneyRepresented,
            Scope = new ContactScope { ExceptRelations = [PersonRelation.Attorney] },
            When = [Circumstance.AttorneyRepresented], Unless = [Circumstance.AttorneyAgrees, Circumstance.AttorneySilent],
        },
        new RestrictionRule
        {
            Id = "us-bankruptcy-stay", Citation = Sources.Cite("Bankruptcy Code, 11 USC", "362(a)(6), 524(a)(2)", SourceQuality.Paraphrase), Reason = ComplianceReasons.BankruptcyStay,
            Scope = new ContactScope { ExceptPurposes = [.. Counting.WithoutDemand, ContactPurpose.Parse("proof-of-claim")], CoversInbound = true },
            When = [Circumstance.Insolvency, Circumstance.InsolvencyDischarged],
        },
        new RestrictionRule
        {
            Id = "us-cease-communication", Citation = UnitedStatesPack.Cite("1006.6(c)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.CeaseCommunication,
            Scope = new ContactScope { ExceptPurposes = remedies, ExceptRelations = [PersonRelation.Attorney] },
            When = [Circumstance.CeaseRequest],
        },
        new RestrictionRule
        {
            Id = "us-validation-dispute", Citation = UnitedStatesPack.Cite("1006.38(b) to (d)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.ValidationDispute,
            Scope = new ContactScope { ExceptPurposes = [.. Counting.WithoutDemand, ContactPurpose.Verification], CoversInbound = true },
            When = [Circumstance.Dispute], Unless = [Circumstance.DisputeAnswered], BeginsDuring = Circumstance.ValidationPeriod,
        },
        new RestrictionRule
        {
            Id = "us-time-barred", Citation = UnitedStatesPack.Cite("1006.26(b)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.TimeBarredLegalThreat,
            Scope = new ContactScope { Purposes = UnitedStatesPack.Purposes("threaten-legal-action", "threaten-suit", "legal-threat", "file-suit", "legal-action", "suit") },
            When = [Circumstance.TimeBarred],
        },
        new RestrictionRule
        {
            Id = "us-time-barred-suit", Citation = UnitedStatesPack.Cite("1006.26(b)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.TimeBarredLegalThreat,
            Scope = new ContactScope { Channels = [Channel.Legal], ExceptPurposes = [ContactPurpose.Parse("proof-of-claim")] },
            When = [Circumstance.TimeBarred],
        },
        new RestrictionRule
        {
            Id = "us-workplace", Citation = UnitedStatesPack.Cite("1006.6(b)(3)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.WorkplaceProhibited,
            Scope = new ContactScope { Places = [PlaceKind.Workplace] }, When = [Circumstance.WorkplaceProhibited],
        },
        new ThirdPartyRule
        {
            Id = "us-third-party", Citation = UnitedStatesPack.Cite("1006.6(a), (d)(1)", SourceQuality.Paraphrase), Reason = ComplianceReasons.ThirdPartyNotEligible,
            Scope = new ContactScope { CoversInbound = true, ExceptPurposes = [ContactPurpose.Location] },
            CountAsBorrower = [PersonRelation.Spouse, PersonRelation.Guardian, PersonRelation.Executor, PersonRelation.Successor, PersonRelation.Attorney],
            CountAsBorrowerOfMinor = [PersonRelation.Parent],
            PermitsOthers = false,
        },
        new CooldownRule
        {
            Id = "us-location-info", Citation = UnitedStatesPack.Cite("1006.10(b); 15 USC 1692b", SourceQuality.PrimaryClause), Reason = ComplianceReasons.LocationContactRepeated,
            Scope = new ContactScope { Audience = ContactAudience.OtherPersons, Purposes = [ContactPurpose.Location] },
            Counted = new CountedContacts
            {
                Query = Counting.Contacts(Counting.Outbound & EventField.Purpose.Is(ContactPurpose.Location)
                    & !EventField.Outcome.Is(ContactOutcome.NoAnswer, ContactOutcome.Busy, ContactOutcome.NotInService, ContactOutcome.Bounced, ContactOutcome.NotHome)).Per(HistoryKey.Person),
            },
            Window = HistoryWindow.Ever,
            LiftedWhen = [Circumstance.LocationAskedFor, Circumstance.LocationAnswerDoubted],
        },
        new RestrictionRule
        {
            Id = "us-location-postcard", Citation = UnitedStatesPack.Cite("1006.10(b); 15 USC 1692b", SourceQuality.PrimaryClause), Reason = ComplianceReasons.ThirdPartyDisclosure,
            Scope = new ContactScope { Channels = [Channel.Parse("postcard")] },
        },
        new MediumOptOutRule
        {
            Id = "us-medium-opt-out", Citation = UnitedStatesPack.Cite("1006.14(h)", SourceQuality.PrimaryClause), Reason = ComplianceReasons.MediumOptOut,
            OpenPurposes = UnitedStatesPack.Purposes("required-by-law", "legally-required-notice", "legally-required"),
            OncePurposes = UnitedStatesPack.Purposes("opt-out-confirmation", "confirm-opt-out"),
            ReplyPurposes = [ContactPurpose.ReplyToConsumer],
        },
    ];
}
