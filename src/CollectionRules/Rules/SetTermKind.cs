namespace CollectionRules.Rules;

/// <summary>What a <see cref="SetTerm"/> names.</summary>
public enum SetTermKind
{
    /// <summary>The value is not there.</summary>
    Missing,

    /// <summary>Numbers or dates between two ends.</summary>
    Range,

    /// <summary>A category value, a flag, a special code, or <c>other</c>.</summary>
    Word,
}
