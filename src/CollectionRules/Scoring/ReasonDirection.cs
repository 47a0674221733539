namespace CollectionRules.Scoring;

/// <summary>Which side of the baseline is adverse.</summary>
public enum ReasonDirection
{
    /// <summary>Few points are bad: the shortfall is the baseline less the points.</summary>
    PointsBelow,

    /// <summary>Many points are bad: the shortfall is the points less the baseline.</summary>
    PointsAbove,
}
