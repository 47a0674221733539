using System.Globalization;

namespace CollectionRules.Calendars;

/// <content>Instants and offsets.</content>
public static partial class DateText
{
    private const int DateLength = 10;
    private const int SecondLength = 19;
    private const int OffsetLength = 6;
    private const int MostFractionDigits = 7;

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
    public static string Format(DateTimeOffset instant)
    {
        Span<char> text = stackalloc char[SecondLength + 1 + MostFractionDigits + OffsetLength];
        Write(text, instant.Year, instant.Month, instant.Day);
        text[DateLength] = 'T';
        Two(text[11..], instant.Hour);
        text[13] = ':';
        Two(text[14..], instant.Minute);
        text[16] = ':';
        Two(text[17..], instant.Second);
        int end = SecondLength;
        int fraction = (int)(instant.Ticks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            text[end++] = '.';
            fraction.TryFormat(text[end..], out int digits, "D7", CultureInfo.InvariantCulture);
            end += text.Slice(end, digits).TrimEnd('0').Length;
        }

        int minutes = (int)(instant.Offset.Ticks / TimeSpan.TicksPerMinute);
        if (minutes == 0)
        {
            text[end++] = 'Z';
            return new string(text[..end]);
        }

        text[end] = minutes < 0 ? '-' : '+';
        Two(text[(end + 1)..], Math.Abs(minutes) / 60);
        text[end + 3] = ':';
        Two(text[(end + 4)..], Math.Abs(minutes) % 60);
        return new string(text[..(end + OffsetLength)]);
    }

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

    private static void Write(Span<char> text, int year, int month, int day)
    {
        Two(text, year / 100);
        Two(text[2..], year % 100);
        text[4] = '-';
        Two(text[5..], month);
        text[7] = '-';
        Two(text[8..], day);
    }

    private static void Two(Span<char> text, int number) => (text[0], text[1]) = ((char)('0' + (number / 10)), (char)('0' + (number % 10)));
}
