namespace CollectionRules.Repayment.Schedules;

/// <summary>Why rows could not be computed.</summary>
internal enum AmortizationFault
{
    None,

    /// <summary>A row would raise the balance: its payment does not cover its interest.</summary>
    NeverAmortizes,
}
