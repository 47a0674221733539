namespace CollectionRules;

/// <summary>How far a core decision came.</summary>
public enum CoreStatus : byte
{
    /// <summary>Nothing was decided yet: the state of <c>default</c>.</summary>
    None,

    /// <summary>Every table gave its answer. The score may be missing all the same: see <see cref="CoreDecision.HasScore"/>.</summary>
    Decided,

    /// <summary>A fact has a value outside its domain, or is not given though it must be; nothing was decided.</summary>
    Invalid,

    /// <summary>No row of a table holds and it has no default; what comes after it was not decided.</summary>
    NoMatch,

    /// <summary>Rows of a table contradict each other; what comes after it was not decided.</summary>
    Ambiguous,
}
