using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>A fee or penalty that belongs to an item but falls due on a day of its own.</summary>
/// <param name="Component">Fee or penalty.</param>
/// <param name="DueOn">The day from which it is due.</param>
/// <param name="Amount">What is left of it, not below zero.</param>
public readonly record struct DatedCharge(DueComponent Component, DateOnly DueOn, Money Amount);
