using System.Text;

namespace CollectionRules.Calendars;

/// <content>The text form.</content>
public sealed partial class WeeklyWindows
{
    private const string HolidayName = "holidays";

    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>
    /// Reads parts joined by <c>; </c>: a day <c>Mon</c> to <c>Sun</c> or a run of days <c>Mon-Fri</c>, a space, and windows
    /// joined by commas. Every day of the week must occur once; <c>holidays</c> may come last.
    /// </summary>
    /// <exception cref="FormatException">The text has another form, leaves out or repeats a day, or windows of a day overlap or meet.</exception>
    public static WeeklyWindows Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out WeeklyWindows? windows)
            ? windows
            : throw new FormatException($"\"{text}\" are not weekly windows. Give every day from Mon to Sun once, such as \"Mon-Fri 08:00-21:00; Sat-Sun 09:00-18:00; holidays never\"; windows of a day must not overlap or meet.");
    }

    /// <summary>Reads weekly windows like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WeeklyWindows? windows)
    {
        windows = null;
        if (text is null)
        {
            return false;
        }

        DailyWindow[]?[] days = new DailyWindow[]?[7];
        DailyWindow[]? holidays = null;
        foreach (string part in text.Split("; "))
        {
            int space = part.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || holidays is not null || !TryWindows(part[(space + 1)..], out DailyWindow[] ofDay))
            {
                return false;
            }

            if (part.AsSpan(0, space).SequenceEqual(HolidayName))
            {
                holidays = ofDay;
            }
            else if (!TryAssign(part[..space].Split('-'), ofDay, days))
            {
                return false;
            }
        }

        if (Array.IndexOf(days, null) >= 0)
        {
            return false;
        }

        windows = new WeeklyWindows(days!, holidays);
        return true;
    }

    /// <summary>The text that <see cref="Parse"/> reads, Monday first, days alike written as one run.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        for (int first = 0; first < 7;)
        {
            int last = first;
            while (last < 6 && OfDay(last + 1).AsSpan().SequenceEqual(OfDay(first)))
            {
                last++;
            }

            text.Append(first == 0 ? string.Empty : "; ").Append(Names[first]);
            text.Append(last == first ? string.Empty : $"-{Names[last]}").Append(' ').Append(Joined(OfDay(first)));
            first = last + 1;
        }

        return _holidays is null ? text.ToString() : text.Append($"; {HolidayName} ").Append(Joined(_holidays)).ToString();
    }

    private static string Joined(DailyWindow[] windows) =>
        windows.Length == 0 ? DailyWindow.Never.ToString() : string.Join(',', windows);

    private static bool TryWindows(string text, out DailyWindow[] windows)
    {
        List<DailyWindow> found = [];
        windows = [];
        foreach (string part in text.Split(','))
        {
            if (!DailyWindow.TryParse(part, out DailyWindow window)
                || (window.IsNever ? text.Contains(',', StringComparison.Ordinal) : found.Count > 0 && !Follows(found[^1], window)))
            {
                return false;
            }

            if (!window.IsNever)
            {
                found.Add(window);
            }
        }

        windows = [.. found];
        return true;
    }

    private static bool Follows(DailyWindow earlier, DailyWindow later) => !earlier.SpansMidnight && earlier.End < later.Start;

    private static bool TryAssign(string[] run, DailyWindow[] windows, DailyWindow[]?[] days)
    {
        int first = Array.IndexOf(Names, run[0]);
        int last = Array.IndexOf(Names, run[^1]);
        if (run.Length > 2 || first < 0 || last < first || (run.Length == 2 && last == first))
        {
            return false;
        }

        for (int position = first; position <= last; position++)
        {
            int day = (position + 1) % 7;
            if (days[day] is not null)
            {
                return false;
            }

            days[day] = windows;
        }

        return true;
    }

    private DailyWindow[] OfDay(int position) => _days[(position + 1) % 7];
}
