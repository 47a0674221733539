using System.Globalization;

namespace CollectionRules.Calendars;

/// <content>Instants and offsets.</content>
public static partial class DateText
{
    /// <summary>
    /// Reads an instant <c>yyyy-MM-ddTHH:mm:ss</c>, up to seven digits of a second after a point, and <c>Z</c> or an offset
    /// <c>+HH:mm</c>, <c>-HH:mm</c>. The offset is required and kept; one without meaning, <c>-00:00</c>, is refused.
    /// </summary>
    /// <exception cref="FormatException">The text has another form, or there is no such instant between the years 1 and 9999.</exception>
    public static DateTimeOffset ParseInstant(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParseInstant(text, out DateTimeOffset instant)
            ? instant
            : throw new FormatException($"\"{text}\" is not an instant. Write date, time with seconds and offset, such as \"2026-11-22T08:00:00+08:00\" or \"2026-11-22T00:00:00Z\", with at most 7 digits after the second.");
    }

    /// <summary>Reads an instant like <see cref="ParseInstant"/>; <c>false</c> where that throws.</summary>
    public static bool TryParseInstant(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length < 20 || text[10] != 'T' || !TryParseDate(text[..10], out DateOnly date) || !TryParseTime(text[11..19], out TimeOnly time))
        {
            return false;
        }

        int position = 19;
        if (!TryFraction(text, ref position, out long fraction))
        {
            return false;
        }

        TimeSpan offset = TimeSpan.Zero;
        if (!text[position..].SequenceEqual("Z") && !TryParseOffset(text[position..], out offset))
        {
            return false;
        }

        long local = (date.DayNumber * TimeSpan.TicksPerDay) + time.Ticks + fraction;
        long utc = local - offset.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>The instant with its own offset, <c>Z</c> where that is zero, and as many digits of a second as are needed.</summary>
    public static string Format(DateTimeOffset instant) => Texts.IsoText.Format(instant);

    /// <summary>Reads an offset <c>+HH:mm</c> or <c>-HH:mm</c> within 14 hours; <c>-00:00</c> is refused.</summary>
    internal static bool TryParseOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length != 6 || text[0] is not ('+' or '-') || !TryParseEndTime(text[1..], out TimeSpan size)
            || size > new TimeSpan(14, 0, 0) || (text[0] == '-' && size == TimeSpan.Zero))
        {
            return false;
        }

        offset = text[0] == '-' ? -size : size;
        return true;
    }

    internal static string FormatOffset(TimeSpan offset) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):00}:{Math.Abs(offset.Minutes):00}");

    private static bool TryFraction(ReadOnlySpan<char> text, ref int position, out long ticks)
    {
        ticks = 0;
        if (text[position] != '.')
        {
            return true;
        }

        int start = ++position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            ticks = position - start < 7 ? (ticks * 10) + text[position] - '0' : ticks;
            position++;
        }

        int digits = position - start;
        for (int i = digits; i < 7; i++)
        {
            ticks *= 10;
        }

        return digits is > 0 and <= 7;
    }
}
