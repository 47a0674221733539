namespace CollectionRules.Calendars;

/// <summary>Something that is open or closed at each local date and time of day.</summary>
internal interface IOpeningHours
{
    /// <summary>Whether it is open when the local wall clock shows the date and the tick since midnight.</summary>
    bool IsOpen(DateOnly date, long tickOfDay, HolidayCalendar holidays);

    /// <summary>A tick of the day after the given one, at most that of midnight, before which nothing changes.</summary>
    long NextEdge(DateOnly date, long tickOfDay, HolidayCalendar holidays);
}
