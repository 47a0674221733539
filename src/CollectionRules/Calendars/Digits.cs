using System.Globalization;

namespace CollectionRules.Calendars;

/// <summary>Unsigned numbers of ASCII digits alone; the framework's parser would let trailing NUL characters pass.</summary>
internal static class Digits
{
    /// <summary>As many digits always fit.</summary>
    private const int SafeDigits = 18;

    public static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return TryRead(text, out long wide) && wide <= int.MaxValue && (number = (int)wide) == wide;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (text.Length is 0 or > SafeDigits)
        {
            return text.IndexOfAnyExceptInRange('0', '9') < 0
                && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        }

        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                number = 0;
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
