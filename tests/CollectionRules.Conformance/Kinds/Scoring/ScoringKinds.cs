namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>The kinds of the scoring files that the runner knows.</summary>
internal static class ScoringKinds
{
    public static IEnumerable<IVectorKind> All =>
    [
        new ScorecardKind(),
        new ReasonMethodKind(),
        new ScalingKind(),
        new AbilityWillingnessKind(),
        new WoeKind(),
        new MetricKind(),
    ];
}
