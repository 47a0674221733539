using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>Gathers the rules of <see cref="GradeRewards"/>; nothing is checked before they are made.</summary>
public sealed class GradeRewardsBuilder
{
    internal GradeRewardsBuilder()
    {
    }

    internal List<GradeReward> Rules { get; } = [];

    /// <summary>A rule that lifts the grade where a condition is true.</summary>
    public GradeRewardsBuilder Rule(string name, Condition when, int steps = 1)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(when);
        Rules.Add(new(name, when, steps));
        return this;
    }
}
