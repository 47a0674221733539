namespace CollectionRules.Analytics.Validation;

/// <summary>Which end of a list of score bands comes first.</summary>
public enum BandOrder
{
    /// <summary>From the least to the most predicted risk.</summary>
    SafestFirst = 0,

    /// <summary>From the most to the least predicted risk: the order of a gains table.</summary>
    RiskiestFirst = 1,
}
