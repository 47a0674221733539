namespace CollectionRules.Rules;

/// <summary>What a decision table does with the rows that hold. The first four give one answer, the others a list.</summary>
public enum HitPolicy
{
    /// <summary>The first row that holds, in written order.</summary>
    First,

    /// <summary>At most one row may hold; two make the result ambiguous.</summary>
    Unique,

    /// <summary>Several rows may hold when all give the same outputs; different outputs make the result ambiguous.</summary>
    Any,

    /// <summary>The row with the highest output, by the declared order of the output's values (first is highest, missing lowest; further outputs break ties, then written order).</summary>
    Priority,

    /// <summary>Every row that holds, in written order.</summary>
    RuleOrder,

    /// <summary>Every row that holds, by the declared order of the outputs' values (missing last), then in written order.</summary>
    OutputOrder,

    /// <summary>Every row that holds, or one number made of them by an <see cref="Aggregator"/>.</summary>
    Collect,
}
