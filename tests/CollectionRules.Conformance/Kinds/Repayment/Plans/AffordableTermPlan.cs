using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment.Plans;

/// <summary>The plan that fits an amount a period.</summary>
internal static class AffordableTermPlan
{
    /// <summary>Any date serves where no row is compared.</summary>
    private static readonly DateOnly SomeDue = new(2001, 2, 1);

    public static void Run(Given given, Comparison comparison)
    {
        DateOnly firstDue = given.DateOrNull("firstDue") ?? SomeDue;
        AffordableTerm found = AffordableTerm.Find(
            new ScheduleTerms
            {
                Principal = given.Money("balance", given.Currency()),
                Rate = given.Rate("annualRate"),
                Installments = given.Find("maxPeriods")?.AsWhole ?? ScheduleTerms.MaxInstallments,
                Disbursed = given.DateOrNull("start") ?? given.Frequency().Add(firstDue, -1),
                FirstDue = firstDue,
                Frequency = given.Frequency(),
                DayCount = given.DayCount(),
                Rounding = given.Rounding(),
            },
            given.Money("affordable", given.Currency()));
        comparison.Flag("feasible", found.IsFeasible);
        comparison.Number("periods", found.Schedule?.Rows.Length);
        comparison.Word("reason", found.IsFeasible ? null : found.Reason.ToString());
        comparison.Number("firstInterest", found.FirstInterest.Amount);
        if (found.Schedule is { } schedule)
            comparison.Schedule(schedule);
    }
}
