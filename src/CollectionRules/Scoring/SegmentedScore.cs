using System.Collections.Immutable;
using CollectionRules.Explanations;

namespace CollectionRules.Scoring;

/// <summary>What a tree of cards says of one row.</summary>
/// <param name="Path">The names of the segments from the outermost in, such as <c>installment</c>, <c>early</c>.</param>
/// <param name="Routing">Every segment that was tried, in order, and whether it held.</param>
/// <param name="Card">The card that scored.</param>
/// <param name="Result">Its result.</param>
/// <param name="Reason">The reason of the innermost segment on the path that has one; the default value for none.</param>
/// <param name="Challengers">The results of the challengers, in written order; they decide nothing.</param>
public sealed record SegmentedScore(
    ImmutableArray<string> Path, ImmutableArray<RoutingStep> Routing, Scorecard Card, ScoreResult Result, ReasonCode Reason, ImmutableArray<ChallengerScore> Challengers);
