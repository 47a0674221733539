using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Allocation;

/// <summary>What one of several debts or balances gets of a payment.</summary>
/// <param name="Id">The debt or balance.</param>
/// <param name="Paid">What it gets.</param>
/// <param name="Rest">What is left of it.</param>
/// <param name="Rank">Its place in the order, from 1; debts with one rank share in proportion to their amounts.</param>
/// <param name="Reason">Why it has that place and not the one before, one of <see cref="AllocationReasons"/>.</param>
public sealed record DebtShare(string Id, Money Paid, Money Rest, int Rank, ReasonCode Reason);
