using CollectionRules.Cases;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>Massachusetts and New York City, on top of the hours of the federal statute.</summary>
internal static class UnitedStatesLocalPacks
{
    private const string CityRules = "New York City, 6 RCNY";
    private static readonly DateOnly CityInForce = new(2026, 9, 1);

    internal static RulePack Massachusetts() => RulePack.Shipped(
        "US-MA", Sources.Version, "US-MA", Sources.SeenOn,
        [
            UnitedStatesPack.Hours("us-contact-hours"),
            new ContactCapRule
            {
                Id = "us-ma-2in7", Citation = Sources.Cite("Massachusetts, 940 CMR", "7.04(1)(f)", SourceQuality.Secondary), Reason = ComplianceReasons.StateFrequencyCap,
                Scope = new ContactScope { Channels = Counting.Telephone },
                Counted = new CountedContacts { Query = Counting.Contacts(Counting.Outbound & Counting.ByTelephone).Per(HistoryKey.Person, HistoryKey.Debt) },
                Limits = Counting.AtMost(2, Counting.LastDays(7)),
            },
        ],
        [],
        ["not-modeled.us-ma-rest"]);

    internal static RulePack NewYorkCity() => RulePack.Shipped(
        "US-NYC", Sources.Version, "US-NYC", Sources.SeenOn,
        [
            UnitedStatesPack.Hours("us-contact-hours"),
            new RequiredStepRule
            {
                Id = "us-nyc-electronic-consent", Citation = Sources.Cite(CityRules, "5-77", SourceQuality.Secondary), InForceFrom = CityInForce, Reason = ComplianceReasons.ElectronicConsentMissing,
                Scope = new ContactScope { Channels = Counting.Electronic, Audience = ContactAudience.Obligors },
                Step = RequiredStepKind.Consent, Consent = ConsentKind.ElectronicContact,
            },
            new ContactCapRule
            {
                Id = "us-nyc-3in7", Citation = Sources.Cite(CityRules, "5-76, 5-77", SourceQuality.Secondary), InForceFrom = CityInForce, Reason = ComplianceReasons.StateFrequencyCap,
                Counted = new CountedContacts { Query = Counting.Contacts(Counting.Outbound).Per(HistoryKey.Person, HistoryKey.Debt) },
                Limits = Counting.AtMost(3, Counting.LastDays(7)),
            },
            new DutyRule
            {
                Id = "us-nyc-records", Citation = Sources.Cite(CityRules, "5-77", SourceQuality.Secondary), InForceFrom = CityInForce,
                Subject = "keep-records", From = "last-activity", Period = new(3, Calendars.CalendarUnit.Year),
            },
        ],
        [],
        ["not-modeled.us-nyc-rest"]);
}
