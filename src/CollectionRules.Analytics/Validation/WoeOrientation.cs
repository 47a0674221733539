namespace CollectionRules.Analytics.Validation;

/// <summary>Which share stands above the other in a weight of evidence. It changes the sign of every weight and no information value.</summary>
public enum WoeOrientation
{
    /// <summary>ln(share of all bads / share of all goods): above 0 where risk is above average.</summary>
    BadsOverGoods = 0,

    /// <summary>ln(share of all goods / share of all bads): above 0 where risk is below average.</summary>
    GoodsOverBads = 1,
}
