namespace CollectionRules.Analytics.Validation;

/// <summary>What a higher score says. It is always declared, never guessed from the data.</summary>
public enum ScoreDirection
{
    /// <summary>A higher score means less risk, as points of a scorecard do.</summary>
    HigherIsBetter = 0,

    /// <summary>A higher score means more risk, as a probability of default does.</summary>
    HigherIsRiskier = 1,
}
