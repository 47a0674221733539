using System.Collections.Immutable;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <content>Several cards, challengers and models from outside.</content>
public sealed partial class CollectionPolicy
{
    /// <summary>Several cards and who is scored by which; null where the policy has one card or none.</summary>
    public ScorecardTree? Segments { get; }

    /// <summary>The cards that score every case beside the card in charge and decide nothing, in the order given.</summary>
    public ImmutableArray<Scorecard> Challengers { get; }

    /// <summary>The models from outside, in the order given.</summary>
    public ImmutableArray<OutsideModel> Models { get; }

    /// <summary>What borrowers are taught about first by the reason of their segment.</summary>
    public ImmutableArray<SegmentTopics> SegmentEducation { get; }
}
