namespace CollectionRules.Repayment.Schedules;

/// <summary>What a first period of another length costs where the day count is <c>perPeriod</c>. Other day counts count its days.</summary>
public enum StubRule
{
    /// <summary>As much as a regular period, whatever its days.</summary>
    AsRegular = 0,

    /// <summary>Its days over the days of the regular period that ends on the first due date.</summary>
    ByDays = 1,
}
