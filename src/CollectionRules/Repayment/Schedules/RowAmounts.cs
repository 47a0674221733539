namespace CollectionRules.Repayment.Schedules;

/// <summary>What a row consists of before fees, in minor units.</summary>
internal readonly record struct RowAmounts(long Principal, long Interest);
