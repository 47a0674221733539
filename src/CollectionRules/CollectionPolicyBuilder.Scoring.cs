using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <content>Several cards, challengers and models from outside.</content>
public sealed partial class CollectionPolicyBuilder
{
    internal ScorecardTree? Tree { get; private set; }

    internal List<Scorecard> ChallengerCards { get; } = [];

    internal List<OutsideModel> OutsideModels { get; } = [];

    internal List<SegmentTopics> TopicsBySegment { get; } = [];

    /// <summary>Several cards, and who is scored by which; named as the policy. It stands in place of the one card.</summary>
    /// <example><code>
    /// p.ScoreBySegment(s => s
    ///     .Segment("thin-file", Facts.IsThinFile == true, thinCard, DecisionReasons.ThinFile)
    ///     .Otherwise("known", card))
    ///  .EducateFor(DecisionReasons.ThinFile, EducationTopic.CreditRecord)
    /// </code></example>
    public CollectionPolicyBuilder ScoreBySegment(Action<SegmentBuilder> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        if (ScorecardTree.TryCreate(Id, segments, out ScorecardTree? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            (Card, Tree) = (null, made);
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>Several cards, and who is scored by which. It stands in place of the one card.</summary>
    public CollectionPolicyBuilder ScoreBySegment(ScorecardTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        (Card, Tree) = (null, tree);
        return this;
    }

    /// <summary>Adds cards that score every case beside the card in charge, are shown, and decide nothing.</summary>
    public CollectionPolicyBuilder Challenge(params ReadOnlySpan<Scorecard> cards)
    {
        foreach (Scorecard card in cards)
        {
            ArgumentNullException.ThrowIfNull(card, nameof(cards));
            ChallengerCards.Add(card);
        }

        return this;
    }

    /// <summary>
    /// Adds models from outside whose results count where name, version and age are accepted; otherwise their fallback does. The fact of a model
    /// need not be named among the facts of the host.
    /// </summary>
    public CollectionPolicyBuilder Consult(params ReadOnlySpan<OutsideModel> models)
    {
        foreach (OutsideModel model in models)
        {
            ArgumentNullException.ThrowIfNull(model, nameof(models));
            OutsideModels.Add(model);
        }

        return this;
    }

    /// <summary>
    /// Topics of education that come before those of the plan for borrowers in a segment of this reason; without a plan they are the only ones, at
    /// the cadence of <see cref="Escalation.EducationPlan"/>.
    /// </summary>
    /// <param name="reason">The reason of a segment, such as <see cref="DecisionReasons.ThinFile"/>.</param>
    /// <param name="topics">The topics in the order of their turn.</param>
    public CollectionPolicyBuilder EducateFor(ReasonCode reason, params ReadOnlySpan<EducationTopic> topics)
    {
        TopicsBySegment.Add(new SegmentTopics(reason, [.. topics]));
        return this;
    }
}
