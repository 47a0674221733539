namespace CollectionRules.Repayment.Costs;

/// <summary>What a unit-period of the United States rule is counted in.</summary>
public enum UnitPeriodKind
{
    /// <summary>Months, one or several.</summary>
    Month = 0,

    /// <summary>Half months: 24 a year.</summary>
    Semimonth = 1,

    /// <summary>Weeks, one or several: 52 a year.</summary>
    Week = 2,

    /// <summary>Days, one or several: 365 a year.</summary>
    Day = 3,

    /// <summary>One year, of 365 odd days.</summary>
    Year = 4,
}
