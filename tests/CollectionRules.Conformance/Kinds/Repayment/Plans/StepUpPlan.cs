using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment.Plans;

/// <summary>Fixed amounts by steps.</summary>
internal static class StepUpPlan
{
    public static void Run(Given given, Comparison comparison)
    {
        Currency currency = given.Currency();
        InstallmentStep[] steps = [.. given.List("steps").Select(step => new InstallmentStep(step.Whole("count"), step.Money("amount", currency)))];
        DateOnly firstDue = given.Date("firstDue");
        comparison.Schedule(RepaymentSchedule.Calculate(new ScheduleTerms
        {
            Principal = given.Money("balance", currency),
            Rate = given.Rate("annualRate"),
            Installments = steps.Sum(step => step.Rows),
            Disbursed = given.DateOrNull("start") ?? given.Frequency().Add(firstDue, -1),
            FirstDue = firstDue,
            Frequency = given.Frequency(),
            DayCount = given.DayCount(),
            Rounding = given.Rounding(),
            Method = RepaymentMethod.Stepped,
            Steps = [.. steps],
        }));
    }
}
