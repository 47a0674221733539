using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Relief;

/// <summary>What settles a debt from so many days past due on.</summary>
/// <param name="FromDaysPastDue">The first day past due of the tier.</param>
/// <param name="Share">The share of the debt that is to be paid: above 0 %, at most 100 %.</param>
public readonly record struct SettlementTier(int FromDaysPastDue, Percentage Share);
