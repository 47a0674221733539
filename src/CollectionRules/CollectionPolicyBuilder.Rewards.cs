using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <content>Rewards.</content>
public sealed partial class CollectionPolicyBuilder
{
    internal GradeRewards? Rewards { get; private set; }

    /// <summary>Rules that lift the grade of the card for honest repayment; stages, treatments and offers read the lifted grade. None where nothing is said.</summary>
    public CollectionPolicyBuilder Reward(Action<GradeRewardsBuilder> rewards)
    {
        ArgumentNullException.ThrowIfNull(rewards);
        if (GradeRewards.TryCreate(rewards, out GradeRewards? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            Rewards = made;
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>Rules that lift the grade of the card for honest repayment.</summary>
    public CollectionPolicyBuilder Reward(GradeRewards rewards)
    {
        ArgumentNullException.ThrowIfNull(rewards);
        Rewards = rewards;
        return this;
    }

    /// <summary>A grade can be lifted only where a card gives one of several.</summary>
    internal void CheckRewards()
    {
        if (Rewards is { Rules.IsEmpty: false } && !Faults.HasErrors && !(Tree?.Cards ?? []).Prepend(Card).Any(static card => card is { Grades.Length: > 1 }))
        {
            Faults.Report(DiagnosticCode.RewardCard, "/rewards");
        }
    }
}
