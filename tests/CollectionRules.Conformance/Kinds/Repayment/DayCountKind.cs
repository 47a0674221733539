using CollectionRules.Calendars;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>Days and part of a year between two dates by a named convention.</summary>
internal sealed class DayCountKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "dayCount";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        DayCount count = given.DayCount("convention");
        DateOnly start = given.Date("start");
        DateOnly end = given.Date("end");
        CalendarUnit unit = Unit(given.TextOrNull("unit"));
        DayCountContext context = new()
        {
            IntervalUnit = unit,
            Frequency = given.Has("frequency") ? given.Frequency() : null,
            PeriodEnd = given.DateOrNull("periodEnd"),
            RegularDate = given.DateOrNull("regularDate"),
            Maturity = given.DateOrNull("maturity"),
            Holidays = given.Find("holidays") is { } days ? HolidayCalendar.Weekends.WithHolidays(days.Items.Select(day => day.AsDate())) : null,
        };
        Comparison comparison = new(vector);
        YearFraction fraction = count.Fraction(start, end, context);
        comparison.Number("days", count.Days(start, end, context));
        comparison.Number("yearFraction", fraction.ToDecimal(12));
        comparison.Text("exact", fraction.ToString());
        if (count == DayCount.European)
        {
            EuropeanInterval interval = EuropeanInterval.Between(start, end, unit);
            comparison.Number("wholeUnits", interval.WholeUnits);
            comparison.Number("remainingDays", interval.RemainingDays);
            comparison.Number("denominator", interval.YearLength);
        }

        return comparison.Outcome();
    }

    private static CalendarUnit Unit(string? word) => word switch
    {
        null or "month" => CalendarUnit.Month,
        "week" => CalendarUnit.Week,
        "year" => CalendarUnit.Year,
        _ => throw new UnsupportedException($"the unit \"{word}\" is not known"),
    };
}
