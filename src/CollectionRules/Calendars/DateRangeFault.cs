namespace CollectionRules.Calendars;

/// <summary>Two ranges that do not meet: they leave dates out, or share some.</summary>
public sealed record DateRangeFault
{
    internal DateRangeFault(DateRange earlier, DateRange later)
    {
        Earlier = earlier;
        Later = later;
    }

    /// <summary>The range that begins first.</summary>
    public DateRange Earlier { get; }

    /// <summary>The range that should begin where the other ends.</summary>
    public DateRange Later { get; }

    /// <summary>Whether dates belong to both ranges; otherwise dates between them belong to neither.</summary>
    public bool IsOverlap => Earlier.Overlaps(Later);
}
