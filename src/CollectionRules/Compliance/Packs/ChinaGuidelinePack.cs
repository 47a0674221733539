using CollectionRules.Cases;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>The trial guideline of the China Banking Association. Article numbers were not seen.</summary>
internal static class ChinaGuidelinePack
{
    internal const string Id = "CN-CBA2026";

    private static readonly DateOnly Issued = new(2026, 1, 30);

    internal static RulePack Make() => RulePack.Shipped(
        Id, Sources.Version, "CN", Sources.SeenOn,
        [
            new ThirdPartyRule
            {
                Id = "cn-unrelated-third-party-locate", Citation = Cite("contact conduct (article not seen)"), InForceFrom = Issued,
                Reason = ComplianceReasons.ThirdPartyNotEligible,
                Scope = new ContactScope { CoversInbound = true },
                CountAsBorrowerWhen = [Circumstance.DebtRelated, Circumstance.VolunteersToPay],
                EligibleWhen = [Circumstance.DebtorNumberInvalid, Circumstance.DebtorUnreachable],
                EligibleAfterFailures = 3,
                EligibleWithoutNumber = true,
                Purposes = [ContactPurpose.Location, ContactPurpose.Parse("pass-message")],
            },
            new ContactWindowRule
            {
                Id = "cn-contact-hours", Citation = Cite("contact conduct (article not seen)"), InForceFrom = Issued,
                Reason = ComplianceReasons.OutsideContactHours, Hours = Counting.Hours("08:00-22:00"), Clock = ContactClock.Fixed(ChinaStandardPack.Beijing), OpenedBy = ConsentKind.OutsideHours,
            },
            new ContactCapRule
            {
                Id = "cn-daily-attempts-per-number", Citation = Cite("contact conduct (article not seen)"), InForceFrom = Issued,
                Reason = ComplianceReasons.DailyAttemptCapPerNumber, Scope = new ContactScope { Channels = Counting.Voice },
                Counted = new CountedContacts
                {
                    Query = Counting.Contacts(Counting.Outbound & Counting.ByVoice & Counting.Unanswered).Per(HistoryKey.ContactPoint).In(HistoryClock.Fixed(ChinaStandardPack.Beijing)),
                },
                Limits = Counting.AtMost(6, HistoryWindow.Day),
                LiftedBy = ConsentKind.RepeatedContact,
            },
            new ContentRule
            {
                Id = "cn-identity-disclosure", Citation = Cite("contact conduct (article not seen)"), InForceFrom = Issued,
                Channels = [Channel.Sms, Channel.Email, Channel.Letter, Channel.InApp, Channel.InstantMessage],
                Purposes = [ContactPurpose.Demand, ContactPurpose.Reminder],
                Required = [new RequiredStatement("lender", ["{lender}"])],
            },
            new ContentRule
            {
                Id = "cn-prohibited-conduct", Citation = Cite("red lines of conduct (article not seen)"), InForceFrom = Issued,
                Forbidden = Phrases.China,
            },
        ],
        [],
        ["not-modeled.cn-guideline-articles", "not-modeled.cn-public-posting"]);

    private static Citation Cite(string clause) => Sources.Cite(Sources.Guideline, clause, SourceQuality.Secondary);
}
