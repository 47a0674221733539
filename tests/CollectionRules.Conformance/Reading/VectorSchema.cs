namespace CollectionRules.Conformance.Reading;

/// <summary>The four schemas, told apart by their top-level keys.</summary>
internal enum VectorSchema
{
    /// <summary><c>scorecards</c> and <c>vectors</c>.</summary>
    Scoring,

    /// <summary><c>conventions</c> and <c>vectors</c>.</summary>
    Repayment,

    /// <summary><c>cases</c>.</summary>
    Compliance,

    /// <summary>Any of <c>tables</c>, <c>diffs</c>, <c>counterfactuals</c>, <c>ladders</c>, <c>stress</c>.</summary>
    Verification,
}
