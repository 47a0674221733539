using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// What a plan costs a year by each rule: the debt as it stands, less what is due at once, against the payments to come, counted from the beginning of the running period.
/// Each rate carries its label; those of Europe and of the United States are worked out when they are asked for.
/// </summary>
public sealed class OfferRates
{
    private readonly Money net;
    private readonly DateOnly from;
    private readonly ImmutableArray<OfferPayment> payments;

    internal OfferRates(ChinaRate china, Money net, DateOnly from, ImmutableArray<OfferPayment> payments) =>
        (China, this.net, this.from, this.payments) = (china, net, from, payments);

    /// <summary>The annualized rate of China, compound and simple, over periods of the plan.</summary>
    public ChinaRate China { get; }

    /// <summary>The annual percentage rate of charge of the European Union and the United Kingdom, over dates.</summary>
    public CostRate European => net.IsPositive
        ? EuropeanRate.Of([new DatedAmount(from, net)], Paid)
        : CostRate.Undefined(CostRateKind.EuropeanAnnex, CostReasons.NoNetProceeds);

    /// <summary>The annual percentage rate of the United States by the actuarial method, over dates.</summary>
    public CostRate UnitedStates => net.IsPositive
        ? UnitedStatesRate.Of([new DatedAmount(from, net)], Paid)
        : CostRate.Undefined(CostRateKind.UnitedStatesActuarial, CostReasons.NoNetProceeds);

    private DatedAmount[] Paid => [.. payments.Where(static payment => payment.Amounts.Total.IsPositive).Select(static payment => new DatedAmount(payment.DueOn, payment.Amounts.Total))];

    /// <summary>All rates with their labels.</summary>
    /// <returns>For example <c>12.68% per year (cn-compound), 12% per year (cn-simple), 12.68% per year (eu-annex), 12% per year (us-actuarial)</c>.</returns>
    public override string ToString() => $"{China}, {European}, {UnitedStates}";
}
