using CollectionRules.Cases;

namespace CollectionRules.Repayment.Allocation;

/// <summary>What a payment did to one item.</summary>
/// <param name="Paid">What was paid of it, by component.</param>
/// <param name="Rest">The item with what is left.</param>
public sealed record ItemAllocation(DueAmounts Paid, AllocationItem Rest);
