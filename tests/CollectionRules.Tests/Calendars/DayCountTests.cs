using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed partial class DayCountTests
{
    [Theory]
    // 30/360 family at month ends: only the rules for the 31st and for February differ.
    [InlineData("30/360 ISDA", "2011-08-31", "2012-02-29", 179)]
    [InlineData("30/360 ISDA", "2012-02-29", "2012-03-31", 32)]
    [InlineData("30/360 ISDA", "2012-03-30", "2012-03-31", 0)]
    [InlineData("30/360 ISDA", "2012-03-29", "2012-03-31", 2)]
    [InlineData("30/360 PSA", "2012-02-29", "2012-03-31", 30)]
    [InlineData("30/360 PSA", "2012-02-28", "2012-03-31", 33)]
    [InlineData("30/360 PSA", "2011-02-28", "2012-02-29", 359)]
    [InlineData("30U/360", "2011-02-28", "2012-02-29", 360)]
    [InlineData("30U/360 EOM", "2011-02-28", "2012-02-29", 360)]
    [InlineData("30U/360 EOM", "2012-02-29", "2012-03-31", 30)]
    [InlineData("30U/360 EOM", "2011-08-31", "2012-02-29", 179)]
    [InlineData("30E/360", "2012-02-29", "2012-03-31", 31)]
    [InlineData("30E/360", "2012-05-29", "2012-05-31", 1)]
    [InlineData("30E+/360", "2012-05-30", "2012-05-31", 1)]
    [InlineData("30E+/360", "2012-05-31", "2012-08-31", 91)]
    [InlineData("30E+/360", "2012-12-01", "2012-12-31", 30)]
    [InlineData("30E/360 ISDA", "2012-02-29", "2012-03-31", 30)]
    [InlineData("30E/360 ISDA", "2011-08-31", "2012-02-29", 180)]
    [InlineData("30E/365", "2011-08-31", "2012-02-29", 180)]
    // Actual days, and actual days without leap days: the start does not count its own 29 February, the end does.
    [InlineData("ACT/365F", "2012-02-28", "2012-03-01", 2)]
    [InlineData("NL/365", "2012-02-28", "2012-03-01", 1)]
    [InlineData("NL/365", "2012-02-28", "2012-02-29", 0)]
    [InlineData("NL/365", "2012-02-29", "2012-03-01", 1)]
    [InlineData("NL/360", "2011-01-01", "2013-01-01", 730)]
    [InlineData("1/1", "2012-02-28", "2012-02-28", 1)]
    public void Days_MonthEndsAndLeapDays_AreCountedByTheConvention(string name, string start, string end, int expected) =>
        Assert.Equal(expected, DayCount.Parse(name).Days(Date(start), Date(end)));

    [Theory]
    [InlineData("ACT/360", "2011-12-28", "2012-12-28", "61/60")]
    [InlineData("ACT/365.25", "2012-01-01", "2012-01-02", "4/1461")]
    [InlineData("ACT/365A", "2012-02-28", "2012-02-29", "1/366")]
    [InlineData("ACT/365A", "2012-02-28", "2012-02-28", "0")]
    [InlineData("ACT/365A", "2012-02-29", "2012-03-01", "1/365")]
    [InlineData("ACT/ACT ISDA", "2011-01-01", "2012-01-01", "1")]
    [InlineData("ACT/ACT ISDA", "2012-01-01", "2012-12-31", "365/366")]
    [InlineData("ACT/ACT ISDA", "2010-07-01", "2013-07-01", "3")]
    [InlineData("ACT/ACT AFB", "2011-02-28", "2012-02-28", "1")]
    [InlineData("ACT/ACT AFB", "2011-02-28", "2012-02-29", "1")]
    [InlineData("ACT/ACT AFB", "2012-02-28", "2013-02-27", "365/366")]
    [InlineData("ACT/ACT AFB", "2012-02-29", "2012-03-01", "1/366")]
    [InlineData("ACT/ACT AFB", "2012-02-28", "2012-02-29", "1/365")]
    [InlineData("30E/365", "2011-08-31", "2012-02-29", "36/73")]
    [InlineData("1/1", "2011-08-31", "2012-02-29", "1")]
    [InlineData("NL/360", "2012-02-28", "2012-03-01", "1/360")]
    public void Fraction_Convention_IsExact(string name, string start, string end, string expected) =>
        Assert.Equal(expected, DayCount.Parse(name).Fraction(Date(start), Date(end)).ToString());

    [Theory]
    [InlineData("2012-01-01", "2012-03-01", "P1Y", "2012-07-01", "30/183")] // 60/366: 29 February before the period's end
    [InlineData("2012-03-01", "2012-05-01", "P1Y", "2013-02-28", "61/365")]
    [InlineData("2011-12-01", "2012-01-01", "P6M", "2012-01-01", "31/366")] // ends in a leap year
    [InlineData("2012-07-01", "2012-08-01", "P6M", "2013-01-01", "31/365")]
    public void Fraction_Actual365L_FollowsPeriodEndAndFrequency(string start, string end, string frequency, string periodEnd, string expected)
    {
        DayCountContext context = new() { Frequency = Frequency.Parse(frequency), PeriodEnd = Date(periodEnd) };
        Assert.Equal(YearFraction.Parse(expected), DayCount.Actual365L.Fraction(Date(start), Date(end), context));
    }

    [Theory]
    [InlineData("2003-11-01", "2004-05-01", "P6M", "2004-05-01", "1/2")] // a regular period
    [InlineData("1999-02-01", "1999-07-01", "P1Y", "1999-07-01", "30/73")] // short first period: 150/365
    [InlineData("1999-07-01", "2000-07-01", "P1Y", "1999-07-01", "1")]
    [InlineData("2002-08-15", "2003-07-15", "P6M", "2003-07-15", "337/368")] // long first period: 1/2 + 153/184/2
    [InlineData("2000-01-30", "2000-06-30", "P6M", "1999-07-30", "76/182")] // short last period: 152/182/2
    [InlineData("2012-01-31", "2012-02-29", "P1M", "2011-12-31", "1/12")] // the grid keeps its month ends
    public void Fraction_ActualActualIcma_MeasuresAgainstTheRegularGrid(string start, string end, string frequency, string regular, string expected)
    {
        DayCountContext context = new() { Frequency = Frequency.Parse(frequency), RegularDate = Date(regular), MonthEnds = MonthEndRule.KeepDay };
        Assert.Equal(YearFraction.Parse(expected), DayCount.ActualActualIcma.Fraction(Date(start), Date(end), context));
    }

    [Fact]
    public void Fraction_ActualActualIcma_StickyMonthEndsChangeTheGrid()
    {
        // 30 April as a month end gives periods from 31 October, else from 30 October.
        DayCountContext sticky = new() { Frequency = Frequency.Every(CalendarWords.Months(6)), PeriodEnd = Date("2012-04-30") };
        DayCountContext kept = sticky with { MonthEnds = MonthEndRule.KeepDay };
        Assert.Equal("1/2", DayCount.ActualActualIcma.Fraction(Date("2011-10-31"), Date("2012-04-30"), sticky).ToString());
        Assert.Equal("91/183", DayCount.ActualActualIcma.Fraction(Date("2011-10-31"), Date("2012-04-30"), kept).ToString());
    }

    [Fact]
    public void Days_GermanFebruaryEndAtMaturity_StaysAsItIs()
    {
        DayCountContext maturity = new() { Maturity = Date("2012-02-29") };
        Assert.Equal(179, DayCount.ThirtyE360Isda.Days(Date("2011-08-31"), Date("2012-02-29"), maturity));
        Assert.Equal(150, DayCount.ThirtyE360Isda.Days(Date("2011-08-31"), Date("2012-01-31"), maturity with { Maturity = Date("2012-01-31") }));
    }

    [Fact]
    public void Days_UnitedStatesWithoutMonthEnds_EqualsIsda() =>
        Assert.Equal(361, DayCount.ThirtyU360.Days(Date("2011-02-28"), Date("2012-02-29"), new DayCountContext { MonthEnds = MonthEndRule.KeepDay }));

    [Theory]
    [InlineData("P1M", "1/12")]
    [InlineData("P3M", "1/4")]
    [InlineData("P1Y", "1")]
    [InlineData("P2W", "1/26")]
    [InlineData("P7D", "1/52")]
    [InlineData("P15D", "3/73")]
    [InlineData("semimonthly", "1/24")]
    public void Fraction_PerPeriod_IsTheNominalShareWhateverTheDays(string frequency, string expected)
    {
        DayCountContext context = new() { Frequency = Frequency.Parse(frequency) };
        Assert.Equal(expected, DayCount.PerPeriod.Fraction(Date("2012-02-01"), Date("2012-03-01"), context).ToString());
        Assert.Equal(YearFraction.Zero, DayCount.PerPeriod.Fraction(Date("2012-02-01"), Date("2012-02-01"), context));
    }

    [Fact]
    public void Fraction_Business252_CountsBusinessDays()
    {
        DayCountContext context = new() { Holidays = HolidayCalendar.Weekends };
        Assert.Equal(5, DayCount.Business252.Days(Date("2026-11-20"), Date("2026-11-27"), context));
        Assert.Equal("5/252", DayCount.Business252.Fraction(Date("2026-11-20"), Date("2026-11-27"), context).ToString());
    }

    [Theory]
    [InlineData("ACT/365L", "Frequency")]
    [InlineData("ACT/ACT ICMA", "RegularDate")]
    [InlineData("perPeriod", "Frequency")]
    [InlineData("BUS/252", "Holidays")]
    public void Fraction_ContextLacksWhatIsNeeded_SaysWhat(string name, string missing)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => DayCount.Parse(name).Fraction(Date("2012-01-01"), Date("2012-02-01")));
        Assert.Equal($"The day count \"{name}\" needs the {missing} of the context, which is absent.", exception.Message);
    }

    [Fact]
    public void Fraction_IcmaWithFrequencyOfDays_IsRefused()
    {
        DayCountContext context = new() { Frequency = Frequency.Weekly, RegularDate = Date("2012-01-01") };
        ArgumentException exception = Assert.Throws<ArgumentException>(() => DayCount.ActualActualIcma.Fraction(Date("2012-01-01"), Date("2012-02-01"), context));
        Assert.Equal("The day count \"ACT/ACT ICMA\" needs a frequency of months or years; \"P1W\" is not one. (Parameter 'frequency')", exception.Message);
    }

    [Fact]
    public void Days_EndBeforeStart_IsRefusedByEveryConvention()
    {
        foreach (DayCount count in DayCount.All)
        {
            ArgumentException exception = Assert.Throws<ArgumentException>(() => count.Days(Date("2012-01-02"), Date("2012-01-01")));
            Assert.Equal("\"2012-01-01\" is before \"2012-01-02\"; the end must not be before the start. (Parameter 'end')", exception.Message);
        }
    }

    [Fact]
    public void Parse_EveryName_GivesTheSameInstance()
    {
        Assert.Equal(23, DayCount.All.Count);
        Assert.All(DayCount.All, count => Assert.Same(count, DayCount.Parse(count.ToString())));
    }

    [Theory]
    [InlineData("act/360")]
    [InlineData("ACT/365")]
    [InlineData(" ACT/360")]
    [InlineData("")]
    public void Parse_OtherText_IsRefusedWithTheAllowedNames(string text)
    {
        Assert.False(DayCount.TryParse(text, out DayCount? none));
        Assert.Null(none);
        FormatException exception = Assert.Throws<FormatException>(() => DayCount.Parse(text));
        Assert.Equal(
            $"\"{text}\" is not a day count. Allowed are \"ACT/360\", \"ACT/364\", \"ACT/365F\", \"ACT/365A\", \"ACT/365L\", \"ACT/365.25\", \"ACT/ACT ISDA\", \"ACT/ACT ICMA\", \"ACT/ACT AFB\", \"NL/360\", \"NL/365\", \"30/360 ISDA\", \"30/360 PSA\", \"30U/360\", \"30U/360 EOM\", \"30E/360\", \"30E/360 ISDA\", \"30E+/360\", \"30E/365\", \"BUS/252\", \"1/1\", \"EU-2008/48\", \"perPeriod\".",
            exception.Message);
    }

    [Fact]
    public void Fraction_ActualConventions_AddUpOverAnySplit() => Property.HoldsForSeeds(random =>
    {
        DateOnly start = DateOnly.FromDayNumber(random.Next(600_000, 800_000));
        DateOnly middle = start.AddDays(random.Next(0, 4000));
        DateOnly end = middle.AddDays(random.Next(0, 4000));
        DayCountContext context = new() { Frequency = Frequency.Every(CalendarWords.Months(random.Next(1, 13))), RegularDate = start.AddDays(random.Next(-500, 500)) };
        foreach (DayCount count in (DayCount[])[DayCount.Actual360, DayCount.Actual364, DayCount.Actual365Fixed, DayCount.Actual36525, DayCount.ActualActualIsda, DayCount.ActualActualIcma, DayCount.NoLeap365])
        {
            Assert.Equal(count.Fraction(start, end, context), count.Fraction(start, middle, context) + count.Fraction(middle, end, context));
        }
    });

    [Fact]
    public void Days_WithoutLeapDays_EqualsDayByDayCount() => Property.HoldsForSeeds(random =>
    {
        DateOnly start = DateOnly.FromDayNumber(random.Next(0, 3_640_000));
        DateOnly end = start.AddDays(random.Next(0, 3000));
        int expected = 0;
        for (DateOnly date = start; date < end; date = date.AddDays(1))
        {
            DateOnly next = date.AddDays(1);
            expected += next.Month == 2 && next.Day == 29 ? 0 : 1;
        }

        Assert.Equal(expected, DayCount.NoLeap365.Days(start, end));
    }, 200);
}
