namespace CollectionRules.Scoring;

/// <summary>How the points of a characteristic go with the numbers of its fact. Special codes and missing have points of their own.</summary>
public enum PointsTrend
{
    /// <summary>Nothing is said; points that rise and fall again are a warning.</summary>
    Unspecified,

    /// <summary>A larger number never has fewer points; anything else is an error.</summary>
    Rising,

    /// <summary>A larger number never has more points; anything else is an error.</summary>
    Falling,

    /// <summary>Points may go up and down, on purpose.</summary>
    Free,
}
