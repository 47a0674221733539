using System.Globalization;

namespace CollectionRules.Calendars;

/// <summary>
/// A length of calendar time in one unit, as policies state it: 3 days, 1 week, 60 months. Written in ISO 8601 with one
/// component: <c>P3D</c>, <c>P1W</c>, <c>P60M</c>, <c>P5Y</c>.
/// </summary>
/// <remarks>
/// A span is kept as it was written: 12 months and 1 year are different values that add to the same date.
/// <c>default(CalendarSpan)</c> is zero days, <c>P0D</c>.
/// </remarks>
/// <example><code>
/// Months(1).AddTo(new DateOnly(2026, 1, 31));   // 2026-02-28
/// CalendarSpan.Parse("P2W").ToString();         // P2W
/// </code></example>
public readonly record struct CalendarSpan
{
    /// <summary>The largest number of units a span can have: 4,000,000, more than the days of the calendar.</summary>
    public const int MaxCount = 4_000_000;

    /// <summary>Makes a span.</summary>
    /// <param name="count">How many units, from 0 to <see cref="MaxCount"/>, both included.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside its range, or the unit is not a defined one.</exception>
    public CalendarSpan(int count, CalendarUnit unit)
    {
        if (count is < 0 or > MaxCount)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, $"A span has 0 to {MaxCount} units.");
        }

        if (unit is < CalendarUnit.Day or > CalendarUnit.Year)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "The unit is day, week, month or year.");
        }

        Count = count;
        Unit = unit;
    }

    /// <summary>How many units, 0 to <see cref="MaxCount"/>.</summary>
    public int Count { get; }

    /// <summary>The unit that is counted.</summary>
    public CalendarUnit Unit { get; }

    /// <summary>Whether the span has no length.</summary>
    public bool IsZero => Count == 0;

    /// <summary>Whether the span has the same number of days wherever it starts: days and weeks.</summary>
    public bool HasFixedLength => Unit is CalendarUnit.Day or CalendarUnit.Week;

    /// <summary>The length in days of a span of days or weeks.</summary>
    /// <exception cref="InvalidOperationException">The span is of months or years, whose days depend on the start.</exception>
    public int TotalDays => Unit switch
    {
        CalendarUnit.Day => Count,
        CalendarUnit.Week => Count * 7,
        _ => throw new InvalidOperationException($"\"{this}\" has no fixed number of days; add it to a date instead."),
    };

    /// <summary>The length in months of a span of months or years.</summary>
    /// <exception cref="InvalidOperationException">The span is of days or weeks.</exception>
    public int TotalMonths => Unit switch
    {
        CalendarUnit.Month => Count,
        CalendarUnit.Year => Count * 12,
        _ => throw new InvalidOperationException($"\"{this}\" is not a number of months."),
    };

    /// <summary>The date this long after <paramref name="date"/>. Where the month is too short, its last day.</summary>
    /// <exception cref="OverflowException">The result is after 9999-12-31.</exception>
    public DateOnly AddTo(DateOnly date) => HasFixedLength
        ? MonthArithmetic.AddDays(date, TotalDays)
        : MonthArithmetic.AddMonths(date, TotalMonths);

    /// <summary>The date this long before <paramref name="date"/>. Where the month is too short, its last day.</summary>
    /// <exception cref="OverflowException">The result is before 0001-01-01.</exception>
    public DateOnly SubtractFrom(DateOnly date) => HasFixedLength
        ? MonthArithmetic.AddDays(date, -TotalDays)
        : MonthArithmetic.AddMonths(date, -TotalMonths);

    /// <summary>
    /// The number of whole months from one date to another: the greatest n for which <paramref name="from"/> plus n months
    /// is not after <paramref name="to"/>. From 31 January to 28 February 2026 is 1; to 27 February is 0.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static int MonthsBetween(DateOnly from, DateOnly to)
    {
        DateOrder.Require(from, to, nameof(to));
        int months = MonthArithmetic.MonthIndex(to) - MonthArithmetic.MonthIndex(from);
        return MonthArithmetic.AddMonths(from, months) > to ? months - 1 : months;
    }

    /// <summary>Reads <c>P</c>, an unsigned number without leading zeros, and one of <c>D</c>, <c>W</c>, <c>M</c>, <c>Y</c>.</summary>
    /// <exception cref="FormatException">The text is not such a span.</exception>
    public static CalendarSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out CalendarSpan span)
            ? span
            : throw new FormatException($"\"{text}\" is not a calendar span. Write one ISO 8601 component such as \"P3D\", \"P2W\", \"P60M\" or \"P5Y\".");
    }

    /// <summary>Reads a span like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse(string? text, out CalendarSpan span)
    {
        span = default;
        if (text is null || text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        CalendarUnit unit;
        switch (text[^1])
        {
            case 'D': unit = CalendarUnit.Day; break;
            case 'W': unit = CalendarUnit.Week; break;
            case 'M': unit = CalendarUnit.Month; break;
            case 'Y': unit = CalendarUnit.Year; break;
            default: return false;
        }

        ReadOnlySpan<char> digits = text.AsSpan(1, text.Length - 2);
        if ((digits.Length > 1 && digits[0] == '0')
            || !Digits.TryRead(digits, out int count)
            || count > MaxCount)
        {
            return false;
        }

        span = new CalendarSpan(count, unit);
        return true;
    }

    /// <summary>The ISO 8601 text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Count}{"DWMY"[(int)Unit]}");
}
