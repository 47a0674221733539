using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>What it costs to pay a loan off on a day.</summary>
internal sealed class PayoffKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "payoff";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        PayoffInterest interest = given.TextOrNull("interestRule") switch
        {
            null or "tillDate" => PayoffInterest.TillDate,
            "tillPeriodEnd" => PayoffInterest.TillPeriodEnd,
            string word => throw new UnsupportedException($"the interest rule \"{word}\" is not known"),
        };
        SchedulePayoff payoff = SchedulePayoff.Of(
            RepaymentSchedule.Calculate(given.Terms()), given.Find("paidInstalments")?.AsWhole ?? 0, given.Date("payoffDate"), interest);
        Comparison comparison = new(vector);
        comparison.Number("principal", payoff.Principal.Amount);
        comparison.Number("interest", payoff.Interest.Amount);
        comparison.Number("fee", payoff.Fees.Amount);
        comparison.Number("payoff", payoff.Total.Amount);
        return comparison.Outcome();
    }
}
