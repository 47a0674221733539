namespace CollectionRules.Calendars;

/// <summary>
/// A half-open range of dates, the first included and the end not: <c>2026-01-01/2026-07-01</c> contains 30 June and not
/// 1 July. Without an end it goes on for ever: <c>2026-01-01/..</c>.
/// </summary>
/// <remarks>A range is never empty. <c>default(DateRange)</c> contains every date.</remarks>
public readonly record struct DateRange
{
    private const string OpenEnd = "..";

    /// <summary>Makes a range.</summary>
    /// <param name="from">The first date of the range.</param>
    /// <param name="to">The first date after the range, later than <paramref name="from"/>; <c>null</c> for no end.</param>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public DateRange(DateOnly from, DateOnly? to = null)
    {
        if (to <= from)
        {
            throw new ArgumentException($"The range from \"{DateText.Format(from)}\" to \"{DateText.Format(to.Value)}\" is empty; the end is not included and must be later.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>Every date: from 0001-01-01 without an end.</summary>
    public static DateRange Always => default;

    /// <summary>The first date of the range.</summary>
    public DateOnly From { get; }

    /// <summary>The first date after the range; <c>null</c> where it has no end.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether the date lies in the range: not before <see cref="From"/> and before <see cref="To"/>.</summary>
    public bool Contains(DateOnly date) => date >= From && (To is not DateOnly to || date < to);

    /// <summary>Whether both ranges have a date in common. Ranges that only meet have none.</summary>
    public bool Overlaps(DateRange other) => (To is not DateOnly to || other.From < to) && (other.To is not DateOnly end || From < end);

    /// <summary>
    /// Looks for the first gap or overlap in ranges that are meant to follow each other without either; the order given does
    /// not matter.
    /// </summary>
    /// <param name="ranges">The ranges.</param>
    /// <returns>The first fault by date; <c>null</c> where the ranges tile, as none or one do.</returns>
    public static DateRangeFault? FirstFault(IEnumerable<DateRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        DateRange[] sorted = [.. ranges.OrderBy(range => range.From).ThenBy(range => range.To ?? DateOnly.MaxValue)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].To != sorted[i].From)
            {
                return new DateRangeFault(sorted[i - 1], sorted[i]);
            }
        }

        return null;
    }

    /// <summary>Reads <c>yyyy-MM-dd/yyyy-MM-dd</c> or <c>yyyy-MM-dd/..</c>.</summary>
    /// <exception cref="FormatException">The text has another form, or the range would be empty.</exception>
    public static DateRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DateRange range)
            ? range
            : throw new FormatException($"\"{text}\" is not a date range. Write the first date and the later date that is no longer included, such as \"2026-01-01/2026-07-01\", or \"2026-01-01/..\" for no end.");
    }

    /// <summary>Reads a range like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse(string? text, out DateRange range)
    {
        range = default;
        if (text is null || text.Length < 11 || text[10] != '/' || !DateText.TryParseDate(text.AsSpan(0, 10), out DateOnly from))
        {
            return false;
        }

        DateOnly? to = null;
        if (!text.AsSpan(11).SequenceEqual(OpenEnd))
        {
            if (!DateText.TryParseDate(text.AsSpan(11), out DateOnly end) || end <= from)
            {
                return false;
            }

            to = end;
        }

        range = new DateRange(from, to);
        return true;
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{DateText.Format(From)}/{(To is DateOnly to ? DateText.Format(to) : OpenEnd)}";
}
