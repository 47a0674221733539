using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment.Plans;

/// <summary>A debt settled for a share of it.</summary>
internal static class SettlementPlan
{
    public static void Run(Given given, Comparison comparison)
    {
        if (given.TextOrNull("split") is { } split && split != "round each down, last absorbs")
            throw new UnsupportedException($"the split \"{split}\" is not known");
        DateOnly firstDue = given.Date("firstDue");
        Money balance = given.Money("balance", given.Currency());
        LoanStanding standing = new()
        {
            Schedule = RepaymentSchedule.Calculate(new ScheduleTerms
            {
                Principal = balance,
                Rate = AnnualRate.Zero,
                Installments = 1,
                Disbursed = firstDue.AddDays(-1),
                FirstDue = firstDue,
                Rounding = given.Rounding(),
            }),
            AsOf = given.DateOrNull("asOf") ?? firstDue.AddDays(-1),
        };
        ReliefResult result = new Settlement(firstDue, new SettlementTier(0, Percentage.Of(given.Number("settlePercent"))))
        {
            Installments = given.Find("instalments")?.AsWhole ?? 1,
            Every = given.Frequency(),
        }.ApplyTo(standing);
        comparison.Schedule(result.Schedule ?? throw new InvalidOperationException($"refused: {string.Join(", ", result.Refusals)}"));
        comparison.Number("settlement", result.Schedule.Claim.Amount);
        comparison.Number("forgiven", result.Waived.Amount);
    }
}
