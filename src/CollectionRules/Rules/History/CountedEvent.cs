using CollectionRules.Cases;

namespace CollectionRules.Rules.History;

/// <summary>An event that meets a query, and from when to when it counts.</summary>
/// <param name="Event">The event.</param>
/// <param name="Day">Its local date.</param>
/// <param name="EndDay">The first local date on which it no longer counts; null where time alone ends it, or nothing does.</param>
/// <param name="EndInstant">The first instant at which it no longer counts; null where a date ends it, or nothing does.</param>
/// <param name="CountsAs">Events that share it count as one; null where the event counts by itself.</param>
internal readonly record struct CountedEvent(CaseEvent Event, DateOnly Day, DateOnly? EndDay, DateTimeOffset? EndInstant, string? CountsAs)
{
    /// <summary>Whether it counts at an instant that is not before the event, and its local date.</summary>
    internal bool CountsOn(DateOnly day, DateTimeOffset at) => Day <= day && !(EndDay <= day) && !(EndInstant <= at);
}
