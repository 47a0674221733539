using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Costs;

/// <summary>An advance or a payment at a time counted in unit-periods.</summary>
/// <param name="Amount">The amount, above zero.</param>
/// <param name="At">When it is made, from the first advance.</param>
public readonly record struct UnitPeriodFlow(Money Amount, UnitPeriodTime At);
