using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Amounts;

/// <summary>A fee that somebody wants to charge.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Amount">The amount, above zero.</param>
public sealed record RequestedFee(FeeKind Kind, Money Amount);
