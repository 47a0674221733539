using System.Collections.Immutable;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Policies;

/// <content>What is known of a case.</content>
internal static partial class SampleInstallment
{
    public static CountFact DaysPastDue { get; } = Fact.Count("days-past-due", static f => f.Unit("days").Between(0, 36_500));

    public static CountFact MaxDaysPastDue12M { get; } = Fact.Count("max-days-past-due-12m", static f => f.Unit("days").Between(0, 36_500).Optional());

    public static CountFact Times30DaysPastDue12M { get; } = Fact.Count("times-30-days-past-due-12m", static f => f.Optional());

    public static CountFact BrokenPromises6M { get; } =
        Fact.Count("broken-promises-6m", static f => f.Axis(FactAxis.Willingness).Optional().Special("no-promise-taken", -1));

    public static RatioFact RightPartyContactRate90D { get; } =
        Fact.Ratio("right-party-contact-rate-90d", static f => f.Axis(FactAxis.Willingness).Between(0, 1).Optional().Special("not-attempted", -1));

    public static CountFact DaysSinceLastPayment { get; } =
        Fact.Count("days-since-last-payment", static f => f.Axis(FactAxis.Willingness).Unit("days").Optional().Special("never-paid", -1));

    public static RatioFact PaymentToDueRatio3M { get; } =
        Fact.Ratio("payment-to-due-ratio-3m", static f => f.Axis(FactAxis.Willingness).AtLeast(0).Optional());

    public static MoneyFact Outstanding { get; } = Fact.Money("outstanding", static f => f.AtLeast(0));

    public static MoneyFact OriginalAmount { get; } = Fact.Money("original-amount", static f => f.AtLeast(0).Optional());

    public static RatioFact BalanceRatio { get; } =
        Outstanding.DividedBy("balance-ratio", OriginalAmount, "no-original-amount", static f => f.Decimals(2).Axis(FactAxis.Ability));

    public static CountFact MonthsOnBook { get; } = Fact.Count("months-on-book", static f => f.Axis(FactAxis.Ability).Unit("months").Optional());

    public static RatioFact DebtServiceRatio { get; } = Fact.Ratio("debt-service-ratio", static f => f.Axis(FactAxis.Ability).AtLeast(0).Optional());

    public static CategoryFact Employment { get; } = Fact.Category(
        "employment", ["permanent", "retired", "temporary", "self-employed", "unemployed", "other"], static f => f.Axis(FactAxis.Ability).Optional());

    public static CountFact PriorSpells24M { get; } = Fact.Count("prior-spells-24m", static f => f.Optional().Special("ended-badly", -1));

    public static CountFact ActiveLenders { get; } = Fact.Count("active-lenders", static f => f.Axis(FactAxis.Ability).Optional());

    public static FlagFact Autopay { get; } = Fact.Flag("autopay", static f => f.Axis(FactAxis.Willingness).Optional());

    public static FlagFact HardshipConfirmed { get; } = Fact.Flag("hardship-confirmed", static f => f.Axis(FactAxis.Ability).Optional());

    public static FlagFact PreLegalNoticeServed { get; } = Fact.Flag("pre-legal-notice-served", static f => f.Optional());

    public static FlagFact LegalApproved { get; } = Fact.Flag("legal-approved", static f => f.Optional());

    public static CategoryFact Hold { get; } = Fact.Category(
        "hold", ["none", "dispute", "complaint", "hardship-review", "insolvency", "deceased", "identity-theft"], static f => f.Optional());

    public static FlagFact CeaseContact { get; } = Fact.Flag("cease-contact");

    public static CountFact LocalHour { get; } = Fact.Count("local-hour", static f => f.Unit("hour").Between(0, 23).Optional());

    public static CountFact CallsToday { get; } = Fact.Count("calls-today");

    public static CountFact CallsLast7Days { get; } = Fact.Count("calls-last-7-days");

    /// <summary>The facts in the order in which they are listed and generated.</summary>
    public static ImmutableArray<Fact> InputFacts { get; } =
    [
        DaysPastDue, MaxDaysPastDue12M, Times30DaysPastDue12M, BrokenPromises6M, RightPartyContactRate90D, DaysSinceLastPayment, PaymentToDueRatio3M,
        Outstanding, OriginalAmount, MonthsOnBook, DebtServiceRatio, Employment, PriorSpells24M, ActiveLenders, Autopay, HardshipConfirmed,
        PreLegalNoticeServed, LegalApproved, Hold, CeaseContact, LocalHour, CallsToday, CallsLast7Days,
    ];
}
