using CollectionRules.Scoring;

namespace CollectionRules;

/// <content>Ability and willingness.</content>
public sealed partial class CollectionPolicy
{
    /// <summary>The two-axis view, or null.</summary>
    public AbilityWillingness? Axes { get; }
}
