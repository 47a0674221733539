using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Cli.Policies;

/// <summary>
/// ILLUSTRATIVE policy for credit cards, made for the public card data set; <c>docs/data.md</c> says how its facts follow from the
/// columns. The points come from a logistic fit on the accounts with odd ids, rounded by hand. There is no legal stage and no gate: the
/// data tells neither of notices nor of contacts, so the channels are not cleared for use.
/// </summary>
internal static class SampleCard
{
    public const string Name = "sample-card";

    public static CountFact MonthsLate { get; } = Fact.Count(
        "months-late", static f => f.Unit("months").Between(1, 9).Special("minimum-paid", 0).Special("paid-in-full", -1).Special("no-consumption", -2));

    public static CountFact WorstMonthsLate { get; } = Fact.Count("worst-months-late-before", static f => f.Unit("months").Between(0, 9));

    public static CountFact LateMonths { get; } = Fact.Count("late-months-before", static f => f.Unit("months").Between(0, 5).Axis(FactAxis.Willingness));

    public static CountFact BilledMonths { get; } = Fact.Count("billed-months", static f => f.Unit("months").Between(0, 6));

    public static CountFact PaidMonths { get; } = Fact.Count("paid-months", static f => f.Unit("months").Between(0, 6).Axis(FactAxis.Willingness));

    public static MoneyFact Bill { get; } = Fact.Money("bill", static f => f.Decimals(0));

    public static MoneyFact CreditLimit { get; } = Fact.Money("credit-limit", static f => f.Decimals(0).AtLeast(1).Axis(FactAxis.Ability));

    public static RatioFact Utilization { get; } = Bill.DividedBy("utilization", CreditLimit, "no-limit", static f => f.Decimals(2).Axis(FactAxis.Ability));

    public static CategoryFact Stage { get; } = Fact.Category(
        "stage", ["current", "review", "remind", "call", "notice", "pre-legal"], static f => f.Phase(FactPhase.Staged));

    public static CategoryFact Channel { get; } = Fact.Category("channel", ["none", "sms", "call", "letter"], static f => f.Phase(FactPhase.Offered));

    private static ImmutableArray<Fact> InputFacts => [MonthsLate, WorstMonthsLate, LateMonths, BilledMonths, PaidMonths, Bill, CreditLimit];

    public static PolicyCore Create()
    {
        Scorecard card = Card(Utilization, "no-limit");
        return PolicyCore.Create(Name, c => c.Facts(InputFacts).Card(card).Stages(Ladder(card.GradeFact)).Channels(Channels()));
    }

    // An account without a statement above 0 in six months gives the card nothing to read: it has no score and is ungraded.
    internal static Scorecard Card(RatioFact utilization, string noLimit) => Scorecard.Create("sample-card-card", s => s
        .StartingAt(600)
        .Unmatched(UnmatchedTreatment.InvalidScore)
        .Characteristic(MonthsLate, c => c
            .Special("minimum-paid", 26).Special("paid-in-full", 13).Special("no-consumption", 32).Below(2, -22).Below(3, -83).Otherwise(-92))
        .Characteristic(WorstMonthsLate, c => c.Below(2, 3).Below(3, -6).Otherwise(-10))
        .Characteristic(LateMonths, c => c.Below(1, 11).Below(2, -9).Below(3, -20).Below(5, -26).Otherwise(-38))
        .Characteristic(BilledMonths, c => c.AtLeast(1, 0))
        .Characteristic(PaidMonths, c => c.Below(2, -10).Below(6, -8).Otherwise(9))
        .Characteristic(utilization, c => c.Below(0.25m, 6).Below(0.5m, 0).Otherwise(-5).Special(noLimit, 0))
        .Characteristic(CreditLimit, c => c.Below(50_000, -18).Below(100_000, -5).Below(150_000, -3).Below(200_000, 6).Below(300_000, 10).Otherwise(21))
        .Grade("A", from: 645).Grade("B", from: 620).Grade("C", from: 590).Grade("D", from: 540).Grade("E"));

    // The ladder reads lateness and willingness, and the grade only to send an ungraded account to a person.
    private static DecisionTable Ladder(CategoryFact grade) => DecisionTable.Create("sample-card-ladder", t => t
        .Output(Stage)
        .When(grade.Is(Scorecard.Ungraded), "review")
        .When(MonthsLate >= 4, "pre-legal")
        .When(MonthsLate >= 3, "notice")
        .When(MonthsLate >= 2 & LateMonths >= 3, "notice")
        .When(MonthsLate >= 2, "call")
        .When(MonthsLate >= 1 & LateMonths >= 2, "call")
        .When(MonthsLate >= 1, "remind")
        .Otherwise("current"));

    private static DecisionTable Channels() => DecisionTable.Create("sample-card-channels", t => t
        .Columns(Stage)
        .Output(Channel)
        .Row(["current, review"], ["none"])
        .Row(["remind"], ["sms"])
        .Row(["call"], ["call"])
        .Row(["notice, pre-legal"], ["letter"]));
}
