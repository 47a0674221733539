namespace CollectionRules.Rules;

/// <summary>The arithmetic of a derived fact.</summary>
public enum DerivationOperation
{
    /// <summary>Left minus right.</summary>
    Difference,

    /// <summary>Left divided by right; a zero right side is the fact's declared special code.</summary>
    Quotient,
}
