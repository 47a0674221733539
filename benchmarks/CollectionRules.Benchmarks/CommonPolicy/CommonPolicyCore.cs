using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Benchmarks.CommonPolicy;

/// <summary>The common collections policy of the baselines, written through the public API. It is made up for measuring and recommends nothing.</summary>
public static class CommonPolicyCore
{
    public static CountFact DaysPastDue { get; } = Fact.Count("days-past-due", f => f.Unit("days"));

    public static MoneyFact Balance { get; } = Fact.Money("balance");

    public static RatioFact Utilization { get; } = Fact.Ratio("utilization", f => f.Decimals(1).Unit("percent"));

    public static RatioFact DebtToIncome { get; } = Fact.Ratio("debt-to-income", f => f.Decimals(1).Unit("percent"));

    public static CountFact PaymentsLast6 { get; } = Fact.Count("payments-last-6");

    public static CountFact MonthsOnBook { get; } = Fact.Count("months-on-book");

    public static CountFact BrokenPromises { get; } = Fact.Count("broken-promises");

    public static CountFact RightPartyContacts { get; } = Fact.Count("right-party-contacts");

    public static CountFact LocalHour { get; } = Fact.Count("local-hour", f => f.Between(0, 23));

    public static CountFact CallsToday { get; } = Fact.Count("calls-today");

    public static CountFact CallsLast7 { get; } = Fact.Count("calls-last-7");

    public static FlagFact CeaseContact { get; } = Fact.Flag("cease-contact");

    private static Scorecard Card() => Scorecard.Create("common", s => s
        .StartingAt(450)
        .Characteristic(DaysPastDue, c => c.Below(1, 75).Below(30, 50).Below(60, 25).Below(90, 5).Below(180, -20).Otherwise(-45))
        .Characteristic(Utilization, c => c.Below(0, 10).Below(20, 40).Below(45, 30).Below(70, 18).Below(95, 4).Otherwise(-15))
        .Characteristic(DebtToIncome, c => c.Below(0, 5).Below(15, 35).Below(30, 25).Below(45, 12).Below(60, 0).Otherwise(-18))
        .Characteristic(PaymentsLast6, c => c.Below(1, -35).Below(2, -15).Below(3, 0).Below(4, 15).Below(6, 32).Otherwise(50))
        .Characteristic(MonthsOnBook, c => c.Below(3, -20).Below(6, -8).Below(12, 4).Below(24, 14).Below(60, 24).Otherwise(36))
        .Characteristic(BrokenPromises, c => c.Below(1, 40).Below(2, 18).Below(3, -2).Below(4, -20).Below(5, -36).Otherwise(-55))
        .Characteristic(RightPartyContacts, c => c.Below(1, -25).Below(2, -8).Below(4, 6).Below(6, 16).Below(9, 24).Otherwise(18))
        .Characteristic(Balance, c => c.Below(500, 30).Below(2_000, 20).Below(5_000, 8).Below(10_000, -4).Below(25_000, -14).Otherwise(-28))
        .Grade("A", from: 600).Grade("B", from: 550).Grade("C", from: 500).Grade("D", from: 450).Grade("E"));

    public static PolicyCore Create()
    {
        Scorecard card = Card();
        CategoryFact grade = card.GradeFact;
        CategoryFact stage = Fact.Category("stage", ["current", "reminder", "soft-call", "firm-call", "notice", "field-visit", "pre-legal", "legal"], f => f.Phase(FactPhase.Staged));
        CategoryFact channel = Fact.Category("channel", ["none", "sms", "call", "letter", "field-visit", "legal"], f => f.Phase(FactPhase.Offered));
        CategoryFact gate = Fact.Category("gate", ["open", "cease-request", "outside-hours", "daily-cap", "weekly-cap"], f => f.Phase(FactPhase.Gated));
        ImmutableArray<string> cOrWorse = ["C", "D", "E"], dOrWorse = ["D", "E"];
        DecisionTable ladder = DecisionTable.Create("ladder", t => t
            .Output(stage)
            .When(DaysPastDue >= 180 & Balance >= 5_000, "legal")
            .When(DaysPastDue >= 120 & grade.Is("E") & BrokenPromises >= 3 & Balance >= 20_000, "legal")
            .When(DaysPastDue >= 180, "pre-legal")
            .When(DaysPastDue >= 90 & grade.In(dOrWorse) & Balance >= 5_000, "pre-legal")
            .When(DaysPastDue >= 90 & Balance >= 2_000, "field-visit")
            .When(DaysPastDue >= 60 & grade.In(cOrWorse) & BrokenPromises >= 2 & Balance >= 3_000, "field-visit")
            .When(DaysPastDue >= 60, "notice")
            .When(DaysPastDue >= 45 & grade.In(dOrWorse), "notice")
            .When(DaysPastDue >= 30, "firm-call")
            .When(DaysPastDue >= 15 & grade.Is("E"), "firm-call")
            .When(DaysPastDue >= 15 & BrokenPromises >= 2, "firm-call")
            .When(DaysPastDue >= 7, "soft-call")
            .When(DaysPastDue >= 4 & grade.In(dOrWorse), "soft-call")
            .When(DaysPastDue >= 1, "reminder")
            .Otherwise("current"));
        DecisionTable channels = DecisionTable.Create("channels", t => t
            .Columns(stage)
            .Output(channel)
            .Row(["current"], ["none"])
            .Row(["reminder"], ["sms"])
            .Row(["soft-call, firm-call"], ["call"])
            .Row(["notice, pre-legal"], ["letter"])
            .Row(["field-visit"], ["field-visit"])
            .Row(["legal"], ["legal"]));
        DecisionTable gates = DecisionTable.Create("gate", t => t
            .Output(gate, "open")
            .When(CeaseContact & channel.In("sms", "call", "field-visit"), "cease-request")
            .When(channel.In("sms", "call") & !LocalHour.Between(8, 20), "outside-hours")
            .When(channel.Is("field-visit") & !LocalHour.Between(9, 17), "outside-hours")
            .When(channel.Is("call") & CallsToday >= 3, "daily-cap")
            .When(channel.Is("call") & CallsLast7 >= 7, "weekly-cap"));
        return PolicyCore.Create("common-policy", c => c
            .Facts(DaysPastDue, Balance, Utilization, DebtToIncome, PaymentsLast6, MonthsOnBook, BrokenPromises, RightPartyContacts, LocalHour, CallsToday, CallsLast7, CeaseContact)
            .Card(card).Stages(ladder).Channels(channels).Gate(gates));
    }
}
