namespace CollectionRules.Scoring;

/// <summary>What a node of a <see cref="PointsExpression"/> is.</summary>
public enum PointsOperation
{
    /// <summary>A number.</summary>
    Constant,

    /// <summary>The value of a fact.</summary>
    Fact,

    /// <summary>Left plus right.</summary>
    Sum,

    /// <summary>Left minus right.</summary>
    Difference,

    /// <summary>Left times right.</summary>
    Product,

    /// <summary>Left divided by right.</summary>
    Quotient,
}
