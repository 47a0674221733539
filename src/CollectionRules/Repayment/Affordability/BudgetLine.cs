using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Affordability;

/// <summary>One line of a budget, as stated and converted to a month.</summary>
/// <param name="Kind">Its side.</param>
/// <param name="Amount">The amount as stated.</param>
/// <param name="Frequency">How often it is paid.</param>
/// <param name="Monthly">The amount a month, rounded once.</param>
public sealed record BudgetLine(BudgetLineKind Kind, Money Amount, Frequency Frequency, Money Monthly);
