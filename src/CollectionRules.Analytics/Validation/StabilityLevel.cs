namespace CollectionRules.Analytics.Validation;

/// <summary>How far a population has shifted, by the customary bands of the stability index.</summary>
public enum StabilityLevel
{
    /// <summary>The index is below 0.10.</summary>
    Stable = 0,

    /// <summary>The index is 0.10 or more and below 0.25: look into it.</summary>
    Shifting = 1,

    /// <summary>The index is 0.25 or more.</summary>
    Shifted = 2,
}
