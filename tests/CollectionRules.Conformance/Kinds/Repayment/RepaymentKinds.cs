namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>The kinds of the repayment files, one file each; a new one is added here.</summary>
internal static class RepaymentKinds
{
    public static IReadOnlyList<IVectorKind> All { get; } =
    [
        new DayCountKind(),
        new RoundingKind(),
        new AprKind(),
        new TimeValueKind(),
        new RebateKind(),
        new AllocationKind(),
        new PayoffKind(),
        new EligibilityKind(),
        new ScheduleKind(),
        new RescheduleKind(),
        new PlanKind(),
    ];
}
