using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>A rule that lifts a grade for honest repayment.</summary>
/// <param name="Name">The name, unique among the rewards; it is what the explanation cites.</param>
/// <param name="When">When it holds; it reads facts of the case, none of ability. Unknown is not true.</param>
/// <param name="Steps">By how many grades it lifts, 1 to 100; never above the best.</param>
public sealed record GradeReward(string Name, Condition When, int Steps);
