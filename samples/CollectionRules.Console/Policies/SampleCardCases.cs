using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;

namespace CollectionRules.Cli.Policies;

/// <summary>
/// ILLUSTRATIVE policy for whole case files of credit cards, made for the public card data set: the card of <see cref="SampleCard"/>, and a
/// ladder over days past due. It has no treatment and no rule pack: the data holds no way to reach anybody, so nothing is proposed.
/// </summary>
internal static class SampleCardCases
{
    public const string Name = "sample-card-cases";

    public const string Version = "2026.11";

    public static HostFact MonthsLate { get; } = Attribute(SampleCard.MonthsLate);

    public static HostFact WorstMonthsLate { get; } = Attribute(SampleCard.WorstMonthsLate);

    public static HostFact LateMonths { get; } = Attribute(SampleCard.LateMonths);

    public static HostFact BilledMonths { get; } = Attribute(SampleCard.BilledMonths);

    public static HostFact PaidMonths { get; } = Attribute(SampleCard.PaidMonths);

    public static HostFact CreditLimit { get; } = Attribute(SampleCard.CreditLimit);

    public static CollectionPolicy Create() => CollectionPolicy.Create(Name, Version, static p => p
        .In(UciCardCase.Currency)
        .Facts(MonthsLate, WorstMonthsLate, LateMonths, BilledMonths, PaidMonths, CreditLimit)
        .Score(SampleCard.Card(Facts.BalanceRatio, "no-base"))
        .Escalate(static ladder => ladder
            .Stage("remind", static s => s.When(Facts.DaysPastDue >= 1))
            .Stage("call", static s => s.Entry().When(Facts.DaysPastDue >= 60 | (Facts.DaysPastDue >= 1 & SampleCard.LateMonths >= 2)))
            .Stage("notice", static s => s.Entry().When(Facts.DaysPastDue >= 90 | (Facts.DaysPastDue >= 60 & SampleCard.LateMonths >= 3)))
            .Stage("pre-legal", static s => s.Entry().When(Facts.DaysPastDue >= 120))));

    private static HostFact Attribute(Fact fact) => new(fact, FactOrigin.OfAttribute(fact.Name));
}
