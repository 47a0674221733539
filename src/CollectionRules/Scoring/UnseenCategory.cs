namespace CollectionRules.Scoring;

/// <summary>What a card does with a word outside an open category's list when no bin of the characteristic takes it.</summary>
public enum UnseenCategory
{
    /// <summary>What it does with any value that no bin takes.</summary>
    Unmatched,

    /// <summary>The fewest fixed points of the characteristic's bins, by a bin of its own at the end.</summary>
    LowestPoints,

    /// <summary>The most fixed points of the characteristic's bins, by a bin of its own at the end.</summary>
    HighestPoints,
}
