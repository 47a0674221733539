namespace CollectionRules.Scoring;

/// <summary>How a card answered.</summary>
public enum ScoreStatus
{
    /// <summary>Every characteristic has a bin that fired.</summary>
    Scored,

    /// <summary>No bin of some characteristic fired, so there is no score; the grade is <see cref="Scorecard.Ungraded"/>.</summary>
    Unmatched,

    /// <summary>A fact has a value outside its domain, or is not given though it must be.</summary>
    Invalid,
}
