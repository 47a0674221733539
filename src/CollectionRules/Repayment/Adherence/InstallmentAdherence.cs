using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Adherence;

/// <summary>How one installment stands.</summary>
/// <param name="DueOn">The due date.</param>
/// <param name="Due">What is due.</param>
/// <param name="Paid">What was paid on it by the as-of day.</param>
/// <param name="Short">What is missing.</param>
/// <param name="GraceEndsOn">The last day on which a payment is on time.</param>
/// <param name="Status">On track before the due date and while nothing but time is missing; partial, broken or kept otherwise.</param>
public sealed record InstallmentAdherence(DateOnly DueOn, Money Due, Money Paid, Money Short, DateOnly GraceEndsOn, AdherenceStatus Status);
