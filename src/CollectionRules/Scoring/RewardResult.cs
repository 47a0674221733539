namespace CollectionRules.Scoring;

/// <summary>A reward that holds.</summary>
/// <param name="Rule">The rule: of several that hold the one that lifts the furthest, of equals the first.</param>
/// <param name="Original">The grade that the card gave.</param>
/// <param name="Grade">The grade that counts; equal to <paramref name="Original"/> where that is the best already.</param>
public sealed record RewardResult(GradeReward Rule, string Original, string Grade);
