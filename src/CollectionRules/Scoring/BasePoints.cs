namespace CollectionRules.Scoring;

/// <summary>Where the points go that a model gives everybody.</summary>
public enum BasePoints
{
    /// <summary>They are the card's initial score.</summary>
    Apart,

    /// <summary>Every characteristic bears the same share of them; the initial score is 0.</summary>
    Spread,
}
