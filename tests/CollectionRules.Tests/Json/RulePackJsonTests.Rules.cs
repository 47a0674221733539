using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules.History;

namespace CollectionRules.Tests.Json;

/// <content>One rule of each kind, with every member.</content>
public sealed partial class RulePackJsonTests
{
    private static readonly Citation House = new("House policy (2026)", "section 4", SourceQuality.OwnPolicy, new DateOnly(2026, 3, 1));

    private static readonly ReasonCode Why = ReasonCode.Parse("house-rule");

    private static readonly CountedContacts Counted = new()
    {
        Query = HistoryQuery.Of("contact-attempted", "visit-recorded").Where(EventField.Direction.Is("outbound") & !EventField.Outcome.Is("no-answer")).Per(HistoryKey.Person, HistoryKey.Account).In(HistoryClock.Fixed("Asia/Shanghai")),
        ExceptWithConsent = ConsentKind.OutsideHours,
        ConsentLasts = new CalendarSpan(7, CalendarUnit.Day),
        CountsConsented = true,
        RepliesWithinBusinessDays = 2,
    };

    internal static readonly ImmutableArray<ComplianceRule> EveryMember =
    [
        new ContactWindowRule
        {
            Id = "hours", Citation = House, Reason = Why, InForceFrom = new DateOnly(2026, 1, 1), InForceUntil = new DateOnly(2030, 1, 1), Note = "kept short", Strength = RuleStrength.Presumption,
            Scope = new ContactScope
            {
                Channels = [Channel.Call], ExceptChannels = [Channel.Parse("letter")], Purposes = [ContactPurpose.Demand], ExceptPurposes = [ContactPurpose.Care], Products = [ProductKind.CreditCard],
                Places = [PlaceKind.Parse("home")], Regions = ["SH"], ExceptRelations = [PersonRelation.Parse("spouse")], Audience = ContactAudience.Obligors, CoversInbound = true, HumansOnly = true,
            },
            Hours = WeeklyWindows.Every(DailyWindow.Parse("09:00-18:30")), Clock = ContactClock.Both("Asia/Shanghai"), Holidays = [new DateOnly(2026, 10, 1)], OpenedBy = ConsentKind.OutsideHours,
        },
        new ContactCapRule
        {
            Id = "cap", Citation = House, Reason = Why, Counted = Counted, LiftedBy = ConsentKind.OutsideHours, Strength = RuleStrength.Advice,
            Limits = [new CapLimit(2, HistoryWindow.Day), new CapLimit(5, HistoryWindow.Rolling(new CalendarSpan(7, CalendarUnit.Day)))],
        },
        new CooldownRule
        {
            Id = "wait", Citation = House, Reason = Why, Counted = Counted, Window = HistoryWindow.Rolling(new CalendarSpan(30, CalendarUnit.Day)), LiftedBy = ConsentKind.OutsideHours, LiftedWhen = [Circumstance.DebtAdvice],
        },
        new PreferredTimesRule { Id = "wishes", Citation = House, Reason = Why },
        new RestrictionRule
        {
            Id = "restriction", Citation = House, Reason = Why, When = [Circumstance.Bereavement, Circumstance.Parse("house-moving")], Unless = [Circumstance.VolunteersToPay], LiftedBy = ConsentKind.OutsideHours,
            Lasts = new CalendarSpan(2, CalendarUnit.Month), BeginsDuring = Circumstance.Vulnerable,
        },
        new RequiredStepRule
        {
            Id = "step", Citation = House, Reason = Why, Step = RequiredStepKind.Certificate, Notice = NoticeKind.Default, Consent = ConsentKind.OutsideHours, Subject = "visit", Certificates = ["basic", "law"], MinimumStaff = 2,
            ValidFor = new CalendarSpan(1, CalendarUnit.Year), Wait = new CalendarSpan(3, CalendarUnit.Day), UnknownBlocks = false,
        },
        new MediumOptOutRule { Id = "opt-out", Citation = House, Reason = Why, OpenPurposes = [ContactPurpose.Care], OncePurposes = [ContactPurpose.Notice], ReplyPurposes = [ContactPurpose.Offer] },
        new ThirdPartyRule
        {
            Id = "third", Citation = House, Reason = Why, CountAsBorrower = [PersonRelation.Parse("spouse")], CountAsBorrowerOfMinor = [PersonRelation.Parse("parent")], CountAsBorrowerWhen = [Circumstance.DebtRelated],
            PermitsOthers = false, EligibleWhen = [Circumstance.DebtorUnreachable], EligibleAfterFailures = 3, EligibleWithoutNumber = true, Purposes = [ContactPurpose.Parse("locate")], StopsOnRefusal = true,
        },
        new ContentRule
        {
            Id = "texts", Citation = House, Channels = [Channel.Sms], Purposes = [ContactPurpose.Demand], Required = [new RequiredStatement("who", ["this is", "we are"])], Forbidden = [new ForbiddenPhrase("prison", ContentCategory.Threat)],
        },
        new DutyRule { Id = "duty", Citation = House, Subject = "answer", From = "complaint", BusinessDaysBefore = 2, Period = new CalendarSpan(15, CalendarUnit.Day) },
        new InformationRule { Id = "told", Citation = House, Topic = "house-credit-record", FromDaysPastDue = 30, English = "It is reported.", SimplifiedChinese = "将报送。" },
        new AssetClassRule { Id = "classes", Citation = House, Best = "good", Floors = [new AssetClassFloor(30, "watch"), new AssetClassFloor(90, "bad")] },
        new BureauReportRule { Id = "bureau", Citation = House, Reason = Why, NeedsNotice = true, WaitDaysAfterMessage = 14 },
        new DebtOrderRule { Id = "debts", Citation = new Citation("House policy (2026)", "5", SourceQuality.SingleSource, new DateOnly(2026, 3, 1)), Criteria = [DebtCriterion.EarliestDue, DebtCriterion.HeaviestBurden] },
        new PaymentOrderRule { Id = "parts", Citation = House, Parts = ["principal", "interest"] },
        new EffectiveDemandRule { Id = "demands", Citation = House, Product = ProductKind.CreditCard, DaysApart = 10, UnpaidFor = new CalendarSpan(2, CalendarUnit.Month), Principal = Money.Of(20_000.5m, Currency.CNY) },
        new LimitationRule
        {
            Id = "limitation", Citation = House, Period = new CalendarSpan(3, CalendarUnit.Year), Suspension = new CalendarSpan(6, CalendarUnit.Month), Demands = [LimitationCause.Parse("letter")], Acknowledgments = [LimitationCause.Parse("payment")],
            Proceedings = [LimitationCause.Parse("suit")], Obstacles = [LimitationCause.Parse("force-majeure")], RegisteredContactSuffices = [ProductKind.CreditCard],
        },
        new PlanLimitRule { Id = "plans", Citation = House, Product = ProductKind.CreditCard, MostMonths = 24 },
        new RateCapRule { Id = "rates", Citation = House, Multiple = 4, ExemptLenders = ["bank"] },
    ];
}
