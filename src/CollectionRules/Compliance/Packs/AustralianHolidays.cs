using System.Collections.Immutable;

namespace CollectionRules.Compliance.Packs;

/// <summary>The days that RG 96 lists: New Year, Australia Day, Good Friday, Easter Sunday and Monday, Anzac Day, Christmas, Boxing Day.</summary>
internal static class AustralianHolidays
{
    private const int FirstYear = 2020;
    private const int LastYear = 2050;

    internal static ImmutableArray<DateOnly> Listed { get; } = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(Of)];

    private static IEnumerable<DateOnly> Of(int year)
    {
        DateOnly easter = Easter(year);
        return [new(year, 1, 1), new(year, 1, 26), easter.AddDays(-2), easter, easter.AddDays(1), new(year, 4, 25), new(year, 12, 25), new(year, 12, 26)];
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    private static DateOnly Easter(int year)
    {
        int golden = year % 19;
        (int century, int ofCentury) = (year / 100, year % 100);
        int epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        int correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        int day = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
