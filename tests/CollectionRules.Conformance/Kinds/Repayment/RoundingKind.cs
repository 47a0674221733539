using CollectionRules.Calendars;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>The interest of one period on one balance, ties above all.</summary>
internal sealed class RoundingKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "rounding";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        Frequency frequency = given.Frequency();
        DayCount count = given.DayCount();
        YearFraction time = count == DayCount.PerPeriod
            ? frequency.YearShare
            : count.Fraction(given.Date("start"), given.Date("end"), new DayCountContext { Frequency = frequency, PeriodEnd = given.Date("end") });
        Money interest = Accrual.Interest(given.Money("balance", given.Currency()), given.Rate("annualRate"), time, given.Rounding());
        Comparison comparison = new(vector);
        comparison.Number("interest", interest.Amount);
        return comparison.Outcome();
    }
}
