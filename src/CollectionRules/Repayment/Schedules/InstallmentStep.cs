using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>A run of rows that pay one amount.</summary>
/// <param name="Rows">How many rows: at least 1.</param>
/// <param name="Amount">What each pays, interest included; null for the interest alone.</param>
public readonly record struct InstallmentStep(int Rows, Money? Amount);
