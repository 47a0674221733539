namespace CollectionRules.Scoring;

/// <summary>Which way odds are written.</summary>
public enum OddsForm
{
    /// <summary>Good to bad: 50 means fifty good accounts to one bad; it grows with quality.</summary>
    GoodToBad,

    /// <summary>Bad to good: 0.02 means one bad account to fifty good; it grows with risk.</summary>
    BadToGood,
}
