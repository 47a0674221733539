namespace CollectionRules.Repayment.Costs;

/// <summary>Under which rule a cost rate was found. Rates of different rules are not comparable, and each must be labeled.</summary>
public enum CostRateKind
{
    /// <summary>United States: the unit-period rate times the unit-periods of a year, 12 CFR 1026 Appendix J. (<c>us-actuarial</c>)</summary>
    UnitedStatesActuarial = 0,

    /// <summary>European Union and United Kingdom: the rate a year of Directive 2008/48/EC annex I. (<c>eu-annex</c>)</summary>
    EuropeanAnnex = 1,

    /// <summary>China: the internal rate a period, compounded over a year. (<c>cn-compound</c>)</summary>
    ChinaCompound = 2,

    /// <summary>China: the internal rate a period times the periods of a year; to be shown as simple. (<c>cn-simple</c>)</summary>
    ChinaSimple = 3,
}
