namespace CollectionRules.Analytics.Validation;

/// <summary>Two neighboring bands whose bad rates stand against the predicted risk.</summary>
/// <param name="Band">The index, from 0, of the second of them.</param>
/// <param name="RateBefore">The bad rate of the band before it.</param>
/// <param name="Rate">The bad rate of the band.</param>
public sealed record RankOrderBreak(int Band, Measure RateBefore, Measure Rate);
