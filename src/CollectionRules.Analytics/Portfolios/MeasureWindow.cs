using CollectionRules.Cases;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>A span of time in which events count: after its start, up to and including its end.</summary>
public sealed record MeasureWindow
{
    /// <summary>Makes a window.</summary>
    /// <param name="after">The start, not included.</param>
    /// <param name="upTo">The end, included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="upTo"/> is before <paramref name="after"/>.</exception>
    public MeasureWindow(DateTimeOffset after, DateTimeOffset upTo)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(upTo, after);
        (After, UpTo) = (after, upTo);
    }

    /// <summary>The start, not included.</summary>
    public DateTimeOffset After { get; }

    /// <summary>The end, included.</summary>
    public DateTimeOffset UpTo { get; }

    /// <summary>Whether an instant lies in the window.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(DateTimeOffset instant) => instant > After && instant <= UpTo;

    internal IEnumerable<CaseEvent> EventsOf(CollectionCase file) => file.EventsUntil(UpTo).Where(told => told.OccurredAt > After);
}
