namespace CollectionRules.Scoring;

/// <summary>What a card does when no bin of a characteristic fires.</summary>
public enum UnmatchedTreatment
{
    /// <summary>It cannot happen: the card is checked for holes when it is made, and a hole is an error.</summary>
    Refused,

    /// <summary>The whole score is invalid; holes are allowed.</summary>
    InvalidScore,
}
