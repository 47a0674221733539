namespace CollectionRules.Scoring;

/// <summary>What a card does when no bin of a characteristic fires.</summary>
public enum UnmatchedTreatment
{
    /// <summary>
    /// Every characteristic on one fact is checked when the card is made, and a value of the fact that no bin takes is an error. What that
    /// check cannot see makes the score invalid, as with <see cref="InvalidScore"/>: a hole between bins over several facts, and computed
    /// points that read a missing value or a special code.
    /// </summary>
    Refused,

    /// <summary>The whole score is invalid; holes are allowed.</summary>
    InvalidScore,

    /// <summary>The characteristic gives no points and no reason, and the score stands; holes are allowed. Computed points that cannot be worked out still make the score invalid.</summary>
    Skipped,
}
