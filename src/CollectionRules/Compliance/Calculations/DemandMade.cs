namespace CollectionRules.Compliance.Calculations;

/// <summary>A demand that was made.</summary>
/// <param name="On">The day.</param>
/// <param name="IsReceiptConfirmable">Whether it can be shown that it was received.</param>
/// <param name="IsCompliant">Whether it was made as the rules ask.</param>
public sealed record DemandMade(DateOnly On, bool IsReceiptConfirmable, bool IsCompliant = true);
