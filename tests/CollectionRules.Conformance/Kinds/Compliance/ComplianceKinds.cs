namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>The kinds of the compliance schema.</summary>
internal static class ComplianceKinds
{
    public static IReadOnlyList<IVectorKind> All { get; } =
    [
        new ContactKind(), new LimitationKind(), new DateKind(), new ClassificationKind(), new ActionKind(), new AllocationKind(), new DebtOrderKind(),
        new EffectiveCollectionKind(), new RateCapKind(), new PlanLimitKind(),
    ];
}
