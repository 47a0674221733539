using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Costs;

/// <summary>A drawdown or a payment at a time counted in years.</summary>
/// <param name="Amount">The amount, above zero.</param>
/// <param name="At">The years since the first drawdown, from 0.</param>
public readonly record struct YearlyFlow(Money Amount, YearFraction At);
