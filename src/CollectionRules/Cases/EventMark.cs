namespace CollectionRules.Cases;

/// <summary>A trace that an event leaves in the log, by which later events are checked without reading the whole log.</summary>
internal readonly record struct EventMark(EventMarkKind Kind, string Id, string? Item)
{
    internal static EventMark Closing => new(EventMarkKind.Closing, string.Empty, null);

    internal static EventMark Ended(string eventId) => new(EventMarkKind.Ended, eventId, null);

    internal static EventMark DueItem(string account, string item) => new(EventMarkKind.DueItem, account, item);

    internal static EventMark ChargedOff(string account) => new(EventMarkKind.ChargedOff, account, null);

    internal static EventMark Placement(string account) => new(EventMarkKind.Placement, account, null);
}
