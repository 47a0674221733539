namespace CollectionRules.Diagnostics;

/// <content>Codes of orders of payment.</content>
public static partial class DiagnosticCode
{
    /// <summary>An order of payment names a component twice, or one that does not exist.</summary>
    public const string AllocationTwice = "CR-ALLOCATION-TWICE";

    /// <summary>An order of payment lacks a component.</summary>
    public const string AllocationMissing = "CR-ALLOCATION-MISSING";

    /// <summary>A rule of an order of payment does not exist.</summary>
    public const string AllocationRule = "CR-ALLOCATION-RULE";
}
