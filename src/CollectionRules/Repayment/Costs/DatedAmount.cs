using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Costs;

/// <summary>An amount on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">The amount.</param>
public readonly record struct DatedAmount(DateOnly On, Money Amount);
