using System.Globalization;

namespace CollectionRules.Calendars;

/// <summary>
/// The one strict text form of dates, times of day and instants. Nothing is guessed: no white space, no other digits than
/// <c>0</c> to <c>9</c>, no missing zeros, no impossible dates.
/// </summary>
public static partial class DateText
{
    /// <summary>Reads a date <c>yyyy-MM-dd</c>.</summary>
    /// <exception cref="FormatException">The text has another form, or there is no such date.</exception>
    public static DateOnly ParseDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParseDate(text, out DateOnly date)
            ? date
            : throw new FormatException($"\"{text}\" is not a date. Write an existing date as yyyy-MM-dd, such as \"2026-11-22\".");
    }

    /// <summary>Reads a date like <see cref="ParseDate"/>; <c>false</c> where that throws.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !Digits.TryRead(text[..4], out int year) || !Digits.TryRead(text[5..7], out int month) || !Digits.TryRead(text[8..], out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads a time of day <c>HH:mm</c> or <c>HH:mm:ss</c>, from <c>00:00</c> to <c>23:59:59</c>.</summary>
    /// <exception cref="FormatException">The text has another form, or there is no such time.</exception>
    public static TimeOnly ParseTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParseTime(text, out TimeOnly time)
            ? time
            : throw new FormatException($"\"{text}\" is not a time of day. Write HH:mm or HH:mm:ss from \"00:00\" to \"23:59:59\".");
    }

    /// <summary>Reads a time of day like <see cref="ParseTime"/>; <c>false</c> where that throws.</summary>
    public static bool TryParseTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        if (!TryParseEndTime(text, out TimeSpan sinceMidnight) || sinceMidnight.Days > 0)
        {
            return false;
        }

        time = new TimeOnly(sinceMidnight.Ticks);
        return true;
    }

    /// <summary>Reads a time at which something ends, as time since midnight: like <see cref="ParseTime"/>, and <c>24:00</c>.</summary>
    public static bool TryParseEndTime(ReadOnlySpan<char> text, out TimeSpan sinceMidnight)
    {
        sinceMidnight = default;
        int second = 0;
        if ((text.Length != 5 && text.Length != 8) || text[2] != ':'
            || !Digits.TryRead(text[..2], out int hour) || !Digits.TryRead(text[3..5], out int minute)
            || (text.Length == 8 && (text[5] != ':' || !Digits.TryRead(text[6..], out second)))
            || hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute > 0 || second > 0)))
        {
            return false;
        }

        sinceMidnight = new TimeSpan(hour, minute, second);
        return true;
    }

    /// <summary>The date as <c>yyyy-MM-dd</c>.</summary>
    public static string Format(DateOnly date)
    {
        Span<char> text = stackalloc char[DateLength];
        Write(text, date.Year, date.Month, date.Day);
        return new string(text);
    }

    /// <summary>The time as <c>HH:mm</c>, with <c>:ss</c> where there are seconds and up to seven more digits where there are parts of one.</summary>
    public static string Format(TimeOnly time) => time.ToString(
        time.Ticks % TimeSpan.TicksPerSecond != 0 ? "HH:mm:ss.FFFFFFF" : time.Second != 0 ? "HH:mm:ss" : "HH:mm",
        CultureInfo.InvariantCulture);
}
