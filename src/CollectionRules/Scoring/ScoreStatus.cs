namespace CollectionRules.Scoring;

/// <summary>How a card answered.</summary>
public enum ScoreStatus
{
    /// <summary>Every characteristic has a bin that fired, or was skipped because the card says so.</summary>
    Scored,

    /// <summary>
    /// No bin of some characteristic fired, or one fired whose computed points read a missing value or a special code or are too large for
    /// the card; there is no score, and the grade is <see cref="Scorecard.Ungraded"/>.
    /// </summary>
    Unmatched,

    /// <summary>A fact has a value outside its domain, or is not given though it must be.</summary>
    Invalid,
}
