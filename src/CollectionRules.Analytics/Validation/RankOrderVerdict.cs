namespace CollectionRules.Analytics.Validation;

/// <summary>Whether observed bad rates follow the predicted risk.</summary>
public enum RankOrderVerdict
{
    /// <summary>It cannot be told; <see cref="RankOrderCheck.Reason"/> says why.</summary>
    Undefined = 0,

    /// <summary>Every riskier band has the higher rate.</summary>
    Ordered = 1,

    /// <summary>At least one riskier band has the lower rate.</summary>
    NotOrdered = 2,
}
