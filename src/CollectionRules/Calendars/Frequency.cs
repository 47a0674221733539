using System.Globalization;

namespace CollectionRules.Calendars;

/// <summary>
/// How often something falls due: every n days, weeks, months or years, or twice a month. Written like
/// <c>P10D</c>, <c>P2W</c>, <c>P1M</c>, <c>P1Y</c> or <c>semimonthly</c>.
/// </summary>
/// <remarks>
/// Frequencies that give the same dates are equal and written alike: <c>P7D</c> is <c>P1W</c>, <c>P12M</c> is <c>P1Y</c>.
/// <c>default(Frequency)</c> is <see cref="Monthly"/>.
/// </remarks>
/// <example><code>
/// DateOnly anchor = new(2026, 1, 31);
/// Frequency.Monthly.Add(anchor, 1);   // 2026-02-28
/// Frequency.Monthly.Add(anchor, 2);   // 2026-03-31: counted from the anchor, nothing drifts
/// </code></example>
public readonly record struct Frequency
{
    private const string SemimonthlyName = "semimonthly";

    private readonly bool _ofDays;
    private readonly bool _twiceAMonth;
    private readonly int _countLessOne;

    private Frequency(int count, bool ofDays, bool twiceAMonth = false)
    {
        _countLessOne = count - 1;
        _ofDays = ofDays;
        _twiceAMonth = twiceAMonth;
    }

    /// <summary>Every day, <c>P1D</c>.</summary>
    public static Frequency Daily => new(1, ofDays: true);

    /// <summary>Every 7 days, <c>P1W</c>.</summary>
    public static Frequency Weekly => new(7, ofDays: true);

    /// <summary>Every 14 days, <c>P2W</c>.</summary>
    public static Frequency Biweekly => new(14, ofDays: true);

    /// <summary>Twice a month, about 15 days apart; <see cref="Add"/> states the dates. Written <c>semimonthly</c>.</summary>
    public static Frequency Semimonthly => new(1, ofDays: false, twiceAMonth: true);

    /// <summary>Every month, <c>P1M</c>.</summary>
    public static Frequency Monthly => new(1, ofDays: false);

    /// <summary>Every 3 months, <c>P3M</c>.</summary>
    public static Frequency Quarterly => new(3, ofDays: false);

    /// <summary>Every 12 months, <c>P1Y</c>.</summary>
    public static Frequency Yearly => new(12, ofDays: false);

    /// <summary>Whether a period is a number of days, weeks included.</summary>
    public bool IsOfDays => _ofDays;

    /// <summary>Whether there are two periods in a month.</summary>
    public bool IsSemimonthly => _twiceAMonth;

    /// <summary>The days of one period; 0 where the period is of months.</summary>
    public int Days => _ofDays ? _countLessOne + 1 : 0;

    /// <summary>The months of one period; 0 where the period is of days or half a month.</summary>
    public int Months => _ofDays || _twiceAMonth ? 0 : _countLessOne + 1;

    /// <summary>
    /// The nominal share of a year that one period has: n/12 for n months, 1/24 for half a month, n/52 for n weeks,
    /// n/365 for other days.
    /// </summary>
    public YearFraction YearShare
    {
        get
        {
            if (_twiceAMonth)
            {
                return new YearFraction(1, 24);
            }

            return !_ofDays ? new YearFraction(Months, 12)
                : Days % 7 == 0 ? new YearFraction(Days / 7, 52)
                : new YearFraction(Days, 365);
        }
    }

    /// <summary>A period as long as the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is zero.</exception>
    public static Frequency Every(CalendarSpan span)
    {
        if (span.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span.ToString(), "A period must be at least one day long.");
        }

        return span.HasFixedLength ? new Frequency(span.TotalDays, ofDays: true) : new Frequency(span.TotalMonths, ofDays: false);
    }

    /// <summary>
    /// The date <paramref name="periods"/> periods after the anchor, always counted from the anchor itself, so that a short
    /// month does not pull later dates forward.
    /// </summary>
    /// <param name="anchor">The date of period 0.</param>
    /// <param name="periods">How many periods; negative ones go back.</param>
    /// <param name="rule">What happens at the end of a month; of no effect on periods of days.</param>
    /// <remarks>
    /// Twice a month pairs a day d of 1 to 15 with d + 15, and a later day d with d - 15 (31 with 15), or the last day of a
    /// shorter month: 5 and 20; 15 and 30 (28 or 29 in February). With <see cref="MonthEndRule.StickToMonthEnd"/> the 15th
    /// is paired with the last day of every month.
    /// </remarks>
    /// <exception cref="OverflowException">The date would be outside 0001-01-01 to 9999-12-31.</exception>
    public DateOnly Add(DateOnly anchor, int periods, MonthEndRule rule = MonthEndRule.KeepDay)
    {
        if (_ofDays)
        {
            return MonthArithmetic.AddDays(anchor, (long)Days * periods);
        }

        return _twiceAMonth
            ? AddHalfMonths(anchor, periods, rule)
            : MonthArithmetic.AddMonths(anchor, (long)Months * periods, rule);
    }

    /// <summary>Reads <c>semimonthly</c> or a <see cref="CalendarSpan"/> of at least one unit.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Frequency Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Frequency frequency)
            ? frequency
            : throw new FormatException($"\"{text}\" is not a frequency. Write a period such as \"P1M\", \"P2W\", \"P10D\" or \"P1Y\", or \"{SemimonthlyName}\".");
    }

    /// <summary>Reads a frequency like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse(string? text, out Frequency frequency)
    {
        frequency = default;
        if (text == SemimonthlyName)
        {
            frequency = Semimonthly;
            return true;
        }

        if (!CalendarSpan.TryParse(text, out CalendarSpan span) || span.IsZero)
        {
            return false;
        }

        frequency = Every(span);
        return true;
    }

    /// <summary>The text that <see cref="Parse"/> reads, in the largest unit that divides the period.</summary>
    public override string ToString()
    {
        if (_twiceAMonth)
        {
            return SemimonthlyName;
        }

        int count = _countLessOne + 1;
        int larger = _ofDays ? 7 : 12;
        return count % larger == 0
            ? string.Create(CultureInfo.InvariantCulture, $"P{count / larger}{(_ofDays ? 'W' : 'Y')}")
            : string.Create(CultureInfo.InvariantCulture, $"P{count}{(_ofDays ? 'D' : 'M')}");
    }

    private static DateOnly AddHalfMonths(DateOnly anchor, int periods, MonthEndRule rule)
    {
        bool late = anchor.Day > 15;
        int early = late ? Math.Min(anchor.Day - 15, 15) : anchor.Day;
        int latter = late ? anchor.Day : anchor.Day + 15;
        if (rule == MonthEndRule.StickToMonthEnd && (anchor.Day == 15 || MonthArithmetic.IsMonthEnd(anchor)))
        {
            early = 15;
            latter = 31;
        }

        long half = (late ? 1L : 0L) + periods;
        long months = half >= 0 ? half / 2 : (half - 1) / 2;
        return MonthArithmetic.AddMonths(anchor, months, half - (2 * months) == 0 ? early : latter);
    }
}
