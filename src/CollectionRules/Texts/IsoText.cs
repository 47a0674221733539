using System.Globalization;

namespace CollectionRules.Texts;

/// <summary>Dates and instants as ISO 8601 text, strictly: one form, no white space, ASCII digits, no culture.</summary>
internal static class IsoText
{
    private const string DateForm = "yyyy-MM-dd";
    private const string SecondForm = "yyyy-MM-dd'T'HH:mm:ss";
    private const int SecondLength = 19;
    private const int MostFractionDigits = 7;

    internal static string Format(DateOnly date) => date.ToString(DateForm, CultureInfo.InvariantCulture);

    /// <summary>The instant with its own offset; the fraction of the second has no trailing zeros and is left out where it is zero; UTC is written <c>Z</c>.</summary>
    internal static string Format(DateTimeOffset instant)
    {
        string text = instant.ToString(SecondForm + ".FFFFFFF", CultureInfo.InvariantCulture);
        return text + (instant.Offset == TimeSpan.Zero ? "Z" : instant.ToString("zzz", CultureInfo.InvariantCulture));
    }

    internal static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Reads <c>yyyy-MM-ddTHH:mm:ss</c>, a fraction of 1 to 7 digits where there is one, and <c>Z</c> or <c>+hh:mm</c> or <c>-hh:mm</c>.</summary>
    internal static bool TryInstant(string text, out DateTimeOffset instant)
    {
        instant = default;
        int end = Fraction(text);
        if (end < 0)
        {
            return false;
        }

        ReadOnlySpan<char> zone = text.AsSpan(end);
        bool utc = zone is "Z";
        bool offset = zone.Length == 6 && zone[0] is '+' or '-' && zone[3] == ':';
        string fraction = end == SecondLength ? string.Empty : "." + new string('f', end - SecondLength - 1);
        return (utc || offset) && DateTimeOffset.TryParseExact(
            utc ? text[..end] + "+00:00" : text,
            SecondForm + fraction + "zzz",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out instant);
    }

    /// <summary>The index behind the seconds and their fraction; -1 where the fraction has no digits or too many.</summary>
    private static int Fraction(string text)
    {
        if (text.Length <= SecondLength)
        {
            return -1;
        }

        if (text[SecondLength] != '.')
        {
            return SecondLength;
        }

        int end = SecondLength + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        int digits = end - SecondLength - 1;
        return digits is >= 1 and <= MostFractionDigits ? end : -1;
    }
}
