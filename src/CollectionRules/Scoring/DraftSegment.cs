using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>A segment as it was written.</summary>
internal sealed record DraftSegment(
    string Name, Condition? When, Scorecard? Card, ReasonCode Reason, ImmutableArray<DraftSegment> Segments, ImmutableArray<Scorecard> Challengers);
