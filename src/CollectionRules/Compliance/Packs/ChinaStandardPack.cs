using CollectionRules.Cases;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>GB/T 45251-2025, risk control of post-loan collection for personal online consumer lending. The body text could not be read; figures are from press.</summary>
internal static class ChinaStandardPack
{
    internal const string Id = "CN-GBT45251";
    internal const string Beijing = "Asia/Shanghai";

    private static readonly DateOnly InForce = new(2025, 2, 28);

    internal static RulePack Make() => RulePack.Shipped(
        Id, Sources.Version, "CN", Sources.SeenOn,
        [
            new ThirdPartyRule
            {
                Id = "cn-third-party-contact", Citation = Cite("5.3", SourceQuality.Secondary), InForceFrom = InForce,
                Reason = ComplianceReasons.ThirdPartyNotEligible,
                Scope = new ContactScope { CoversInbound = true },
                EligibleWhen = [Circumstance.DebtorUnreachable, Circumstance.Deceased, Circumstance.Incapacity],
                Purposes = [ContactPurpose.Location, ContactPurpose.Parse("pass-message")],
                StopsOnRefusal = true,
            },
            new ContactWindowRule
            {
                Id = "cn-contact-hours", Citation = Cite("5.3", SourceQuality.Secondary), InForceFrom = InForce,
                Reason = ComplianceReasons.OutsideContactHours, Hours = Counting.Hours("08:00-22:00"), Clock = ContactClock.Fixed(Beijing), OpenedBy = ConsentKind.OutsideHours,
            },
            new RequiredStepRule
            {
                Id = "cn-field-visit-staffing", Citation = Cite("5.3", SourceQuality.SingleSource), InForceFrom = InForce,
                Reason = ComplianceReasons.FieldVisitStaffing, Scope = new ContactScope { Channels = [Channel.FieldVisit] },
                Step = RequiredStepKind.Staff, MinimumStaff = 2, UnknownBlocks = false,
            },
            new ContactCapRule
            {
                Id = "cn-daily-effective-calls", Citation = Cite("5.3", SourceQuality.Secondary), InForceFrom = InForce,
                Reason = ComplianceReasons.DailyEffectiveCallCap, Scope = new ContactScope { Channels = Counting.Voice },
                Counted = new CountedContacts
                {
                    Query = Counting.Contacts(Counting.Outbound & Counting.ByVoice & Counting.Answered).Per(HistoryKey.Person).In(HistoryClock.Fixed(Beijing)),
                },
                Limits = Counting.AtMost(3, HistoryWindow.Day),
            },
            new ContactCapRule
            {
                Id = "cn-field-visit-daily", Citation = Cite("5.3", SourceQuality.SingleSource), InForceFrom = InForce,
                Reason = ComplianceReasons.FieldVisitDailyCap, Scope = new ContactScope { Channels = [Channel.FieldVisit] },
                Counted = new CountedContacts { Query = Counting.Visits(Counting.Outbound).Per(HistoryKey.Person).In(HistoryClock.Fixed(Beijing)) },
                Limits = Counting.AtMost(1, HistoryWindow.Day),
            },
            Duty("cn-process-records", "5.x", SourceQuality.SingleSource, "keep-collection-records", "end-of-collection", 5),
            Duty("cn-agency-review", "5.4", SourceQuality.Secondary, "review-agency", "last-review", 1),
            Duty("cn-staff-training", "5.2", SourceQuality.Secondary, "train-staff", "last-training", 1),
            new RestrictionRule
            {
                Id = "cn-plan-suspends-collection", Citation = Sources.Cite("Measures for credit-card business (2011)", "art. 70", SourceQuality.FromMemory),
                Reason = ComplianceReasons.RepaymentPlanActive, When = [Circumstance.PlanPerforming],
                Scope = new ContactScope { Products = [ProductKind.CreditCard], ExceptPurposes = Counting.WithoutDemand, CoversInbound = true },
            },
        ],
        [
            new PackSetting
            {
                Id = "cn-message-cap",
                Template = new ContactCapRule
                {
                    Id = "cn-message-cap", Citation = Cite("5.3 (no figure found)", SourceQuality.OwnPolicy), Reason = ComplianceReasons.DailyContactCap,
                    Scope = new ContactScope { Channels = Counting.Electronic },
                    Counted = new CountedContacts
                    {
                        Query = Counting.Contacts(Counting.Outbound & EventField.Channel.Is([.. Counting.Electronic])).Per(HistoryKey.Person).In(HistoryClock.Fixed(Beijing)),
                    },
                    Limits = Counting.AtMost(1, HistoryWindow.Day),
                },
            },
            new PackSetting { Id = "cn-recording-retention" },
            new PackSetting { Id = "cn-complaint-deadline" },
        ],
        ["not-modeled.cn-standard-text", "not-modeled.cn-over-ceiling", "not-modeled.cn-vulnerable"]);

    private static DutyRule Duty(string id, string clause, SourceQuality quality, string subject, string from, int years) => new()
    {
        Id = id, Citation = Cite(clause, quality), InForceFrom = InForce, Subject = subject, From = from, Period = new(years, Calendars.CalendarUnit.Year),
    };

    private static Citation Cite(string clause, SourceQuality quality) => Sources.Cite(Sources.Standard, clause, quality);
}
