namespace CollectionRules.Rules;

/// <summary>How a decision table answered.</summary>
public enum TableStatus
{
    /// <summary>At least one row holds.</summary>
    Matched,

    /// <summary>No row holds and every output has its default.</summary>
    Defaulted,

    /// <summary>No row holds and there is no default.</summary>
    NoMatch,

    /// <summary>More rows hold than the hit policy permits.</summary>
    Ambiguous,

    /// <summary>A fact has a value outside its domain, or is not given though it must be.</summary>
    Invalid,
}
