using CollectionRules.Cases;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>Vietnam: Circular 18/2019 for consumer finance companies.</summary>
internal static class VietnamPack
{
    internal const string Id = "VN-TT18";

    private const string Zone = "Asia/Ho_Chi_Minh";

    internal static RulePack Make() => RulePack.Shipped(
        Id, Sources.Version, "VN", Sources.SeenOn,
        [
            new ThirdPartyRule
            {
                Id = "vn-debtor-only", Citation = Cite("reminders to the debtor only"), Reason = ComplianceReasons.ThirdPartyNotEligible, Scope = new ContactScope { CoversInbound = true }, PermitsOthers = false,
            },
            new RestrictionRule
            {
                Id = "vn-no-agencies", Citation = Cite("third-party collection business banned (statute not seen)"), Reason = ComplianceReasons.AgencyNotPermitted,
                Scope = new ContactScope { ExceptPurposes = Counting.WithoutDemand }, When = [Circumstance.PlacedWithAgency],
            },
            new ContactWindowRule
            {
                Id = "vn-reminder-hours", Citation = Cite("07:00 to 21:00"), Reason = ComplianceReasons.OutsideContactHours, Hours = Counting.Hours("07:00-21:00"), Clock = ContactClock.Fixed(Zone),
            },
            new ContactCapRule
            {
                Id = "vn-reminders", Citation = Cite("at most 5 reminders a day"), Reason = ComplianceReasons.DailyContactCap,
                Counted = new CountedContacts { Query = Counting.Contacts(Counting.Outbound).In(HistoryClock.Fixed(Zone)) },
                Limits = Counting.AtMost(5, HistoryWindow.Day),
            },
            new ContentRule { Id = "vn-no-threats", Citation = Cite("no threats"), Forbidden = Phrases.Violence },
        ],
        [],
        ["not-modeled.vn-rest"]);

    private static Citation Cite(string clause) => Sources.Cite("Circular 18/2019/TT-NHNN (amending 43/2016)", clause, SourceQuality.Secondary);
}
