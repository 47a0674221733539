using System.Globalization;
using CollectionRules.Calendars;

namespace CollectionRules.Rules.History;

/// <content>The text of a window.</content>
public readonly partial record struct HistoryWindow
{
    private const string WeekFromPrefix = "week-from-";

    private static readonly string[] DayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Reads <c>ever</c>, <c>day</c>, <c>week</c>, <c>week-from-sunday</c>, <c>month</c>, <c>rolling P7D</c>, <c>since P6M</c> or <c>for PT24H</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a window.</exception>
    public static HistoryWindow Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out HistoryWindow window)
            ? window
            : throw new FormatException($"\"{Texts.VisibleText.Of(text, 64)}\" is not a window. Write \"ever\", \"day\", \"week\", \"month\", \"rolling P7D\", \"since P6M\" or \"for PT24H\".");
    }

    /// <summary>Reads a window like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse(string? text, out HistoryWindow window)
    {
        window = default;
        switch (text)
        {
            case null: return false;
            case "ever": return true;
            case "day": window = Day; return true;
            case "week": window = Week; return true;
            case "month": window = Month; return true;
        }

        if (text.StartsWith(WeekFromPrefix, StringComparison.Ordinal))
        {
            int day = Array.IndexOf(DayNames, text[WeekFromPrefix.Length..]);
            window = day >= 0 ? WeekFrom((DayOfWeek)day) : default;
            return day >= 0 && window.WeekStart != DayOfWeek.Monday;
        }

        string[] words = text.Split(' ');
        if (words.Length != 2)
        {
            return false;
        }

        if (words[0] == "for")
        {
            return TryParseTime(words[1], out window);
        }

        if (words[0] is not ("rolling" or "since") || !CalendarSpan.TryParse(words[1], out CalendarSpan span) || span.IsZero)
        {
            return false;
        }

        window = words[0] == "rolling" ? Rolling(span) : Since(span);
        return true;
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Kind switch
    {
        HistoryWindowKind.Ever => "ever",
        HistoryWindowKind.Day => "day",
        HistoryWindowKind.Week => WeekStart == DayOfWeek.Monday ? "week" : WeekFromPrefix + DayNames[(int)WeekStart],
        HistoryWindowKind.Month => "month",
        HistoryWindowKind.Rolling => $"rolling {Span}",
        HistoryWindowKind.Since => $"since {Span}",
        _ => "for " + TimeText(Time.Ticks / TimeSpan.TicksPerSecond),
    };

    private static string TimeText(long seconds)
    {
        (long count, char unit) = seconds % 3_600 == 0 ? (seconds / 3_600, 'H') : seconds % 60 == 0 ? (seconds / 60, 'M') : (seconds, 'S');
        return string.Create(CultureInfo.InvariantCulture, $"PT{count}{unit}");
    }

    private static bool TryParseTime(string text, out HistoryWindow window)
    {
        window = default;
        if (text.Length is < 4 or > 15 || !text.StartsWith("PT", StringComparison.Ordinal)
            || !long.TryParse(text.AsSpan(2, text.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out long count))
        {
            return false;
        }

        long unit = text[^1] switch { 'H' => 3_600, 'M' => 60, 'S' => 1, _ => 0 };
        if (unit == 0 || count is 0 or > 100_000_000 || TimeText(count * unit) != text)
        {
            return false;
        }

        window = Elapsed(new TimeSpan(count * unit * TimeSpan.TicksPerSecond));
        return true;
    }
}
