namespace CollectionRules.Scoring;

/// <summary>What a track is to the borrower, from the mildest up.</summary>
public enum TrackPosture
{
    /// <summary>Restructuring, deferral, hardship review: it takes load off.</summary>
    Relief,

    /// <summary>A reminder or a question.</summary>
    Neutral,

    /// <summary>Firm contact: it presses for payment.</summary>
    Firm,
}
