using CollectionRules.Scoring;

namespace CollectionRules;

/// <content>Rewards.</content>
public sealed partial class CollectionPolicy
{
    /// <summary>The rules that lift the grade for honest repayment, or null.</summary>
    public GradeRewards? Rewards { get; }
}
