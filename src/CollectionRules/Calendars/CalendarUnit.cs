namespace CollectionRules.Calendars;

/// <summary>A unit of the calendar. Days and weeks have a fixed length; months and years have not.</summary>
public enum CalendarUnit
{
    /// <summary>One calendar date; ISO designator <c>D</c>.</summary>
    Day,

    /// <summary>Seven days; ISO designator <c>W</c>.</summary>
    Week,

    /// <summary>One calendar month; ISO designator <c>M</c>.</summary>
    Month,

    /// <summary>Twelve calendar months; ISO designator <c>Y</c>.</summary>
    Year,
}
