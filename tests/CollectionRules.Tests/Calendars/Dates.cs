using CollectionRules.Calendars;

namespace CollectionRules.Tests.Calendars;

/// <summary>Short words for dates and instants in these tests.</summary>
internal static class Dates
{
    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The exact text of an instant, offset included, so that a right instant with a wrong offset is seen.</summary>
    public static string? Text(DateTimeOffset? instant) => instant is DateTimeOffset value ? DateText.Format(value) : null;
}
