namespace CollectionRules.Rules;

/// <summary>What a <see cref="FactValue"/> holds.</summary>
public enum FactValueKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A category word.</summary>
    Word,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A special code.</summary>
    Special,
}
