namespace CollectionRules.Calendars;

/// <summary>How often a local date and time occurs in a zone.</summary>
public enum LocalTimeKind
{
    /// <summary>Exactly once.</summary>
    Unique,

    /// <summary>Never: the clock is put forward over it.</summary>
    Skipped,

    /// <summary>More than once: the clock is put back over it.</summary>
    Ambiguous,
}
