using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment.Plans;

/// <summary>No payments for a time, then level payments.</summary>
internal static class HolidayPlan
{
    public static void Run(Given given, Comparison comparison)
    {
        DateOnly from = given.Date("holidayFrom"), to = given.Date("holidayTo"), firstDue = given.Date("firstDue");
        ScheduleTerms terms = new()
        {
            Principal = given.Money("balance", given.Currency()),
            Rate = given.Rate("annualRate"),
            Installments = given.Whole("periodsAfter"),
            Disbursed = from,
            FirstDue = firstDue,
            Frequency = given.Frequency(),
            DayCount = given.DayCount(),
            Rounding = given.Rounding(),
            InstallmentMultiple = given.MoneyOrNull("instalmentMultiple", given.Currency()),
            InstallmentRounding = given.Rounding("instalmentMultipleMode"),
        };
        LoanStanding standing = new() { Schedule = RepaymentSchedule.Calculate(terms), AsOf = from };
        ReliefResult result = new PaymentHoliday(from, to, firstDue, Treatment(given.Text("interestDuringHoliday"))).ApplyTo(standing);
        comparison.Schedule(result.Schedule ?? throw new InvalidOperationException($"refused: {string.Join(", ", result.Refusals)}"));
        comparison.Number("holidayInterest", (result.Capitalized + result.Deferred).Amount);
        comparison.Number("waivedInterest", result.Waived.Amount);
    }

    private static InterestTreatment Treatment(string word) => word switch
    {
        "capitalise" or "capitalize" => InterestTreatment.Capitalize,
        "addToFirst" => InterestTreatment.CarryToFirst,
        "addToLast" => InterestTreatment.CarryToLast,
        "waive" => InterestTreatment.Waive,
        _ => throw new UnsupportedException($"the treatment \"{word}\" is not known"),
    };
}
