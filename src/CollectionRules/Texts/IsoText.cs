using CollectionRules.Calendars;

namespace CollectionRules.Texts;

/// <summary>Dates and instants as ISO 8601 text, strictly: one form, no white space, ASCII digits, no culture.</summary>
internal static class IsoText
{
    private const int DateLength = 10;
    private const int SecondLength = 19;
    private const int OffsetLength = 6;
    private const int MostFractionDigits = 7;
    private const int LongestOffsetMinutes = 14 * 60;

    internal static string Format(DateOnly date) => DateText.Format(date);

    /// <summary>The instant with its own offset; the fraction of the second has no trailing zeros and is left out where it is zero; UTC is written <c>Z</c>.</summary>
    internal static string Format(DateTimeOffset instant) => DateText.Format(instant);

    internal static bool TryDate(ReadOnlySpan<char> text, out DateOnly date) => DateText.TryParseDate(text, out date);

    /// <summary>Reads <c>yyyy-MM-ddTHH:mm:ss</c>, a fraction of 1 to 7 digits where there is one, and <c>Z</c> or <c>+hh:mm</c> or <c>-hh:mm</c>.</summary>
    internal static bool TryInstant(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length <= SecondLength || text[DateLength] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryDate(text[..DateLength], out DateOnly date)
            || !TryNumber(text[11..13], out int hour) || !TryNumber(text[14..16], out int minute) || !TryNumber(text[17..SecondLength], out int second)
            || hour > 23 || minute > 59 || second > 59
            || !TryFraction(text[SecondLength..], out int length, out int fraction)
            || !TryOffset(text[(SecondLength + length)..], out int offset))
        {
            return false;
        }

        long local = (date.DayNumber * TimeSpan.TicksPerDay) + (((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction;
        long utc = local - (offset * TimeSpan.TicksPerMinute);
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(local, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }

    /// <summary>The ticks of a point and its digits; of nothing, zero. False where the point has no digits or too many.</summary>
    private static bool TryFraction(ReadOnlySpan<char> text, out int length, out int ticks)
    {
        (length, ticks) = (0, 0);
        if (text[0] != '.')
        {
            return true;
        }

        for (length = 1; length < text.Length && length <= MostFractionDigits && char.IsAsciiDigit(text[length]); length++)
        {
            ticks = (ticks * 10) + text[length] - '0';
        }

        for (int digits = length - 1; digits < MostFractionDigits; digits++)
        {
            ticks *= 10;
        }

        return length > 1;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text is "Z")
        {
            return true;
        }

        if (text.Length != OffsetLength || text[0] is not ('+' or '-') || text[3] != ':'
            || !TryNumber(text[1..3], out int hour) || !TryNumber(text[4..], out int minute) || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return Math.Abs(minutes) <= LongestOffsetMinutes;
    }
}
