using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>One step of an allocation.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Component">The component.</param>
/// <param name="Stage">How the amount stood to the day of the payment.</param>
/// <param name="DueOn">When the amount falls due.</param>
/// <param name="Amount">What was paid, above zero.</param>
/// <param name="Rest">What is left of the amount.</param>
public sealed record AllocatedPart(string Item, DueComponent Component, AllocationStage Stage, DateOnly DueOn, Money Amount, Money Rest);
