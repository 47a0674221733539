namespace CollectionRules.Calendars;

/// <summary>The one check and message for two dates in the wrong order.</summary>
internal static class DateOrder
{
    public static void Require(DateOnly start, DateOnly end, string parameter)
    {
        if (end < start)
        {
            throw new ArgumentException($"\"{DateText.Format(end)}\" is before \"{DateText.Format(start)}\"; the end must not be before the start.", parameter);
        }
    }
}
