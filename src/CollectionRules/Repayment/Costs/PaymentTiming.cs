namespace CollectionRules.Repayment.Costs;

/// <summary>When in a period regular payments are made.</summary>
public enum PaymentTiming
{
    /// <summary>At the end of each period; 0 in spreadsheets.</summary>
    End = 0,

    /// <summary>At the beginning of each period; 1 in spreadsheets.</summary>
    Beginning = 1,
}
