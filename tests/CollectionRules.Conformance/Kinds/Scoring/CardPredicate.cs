using System.Collections.Immutable;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>When an attribute of a card fires. Comparisons with a missing field are unknown; logic is three-valued.</summary>
internal abstract record CardPredicate;

/// <summary>Always true, or always false.</summary>
internal sealed record ConstantPredicate(bool Value) : CardPredicate;

/// <summary>A field compared with a value.</summary>
internal sealed record ComparisonPredicate(string Field, ComparisonOperator Operator, FactValue Value) : CardPredicate;

/// <summary>A field that is one of the values, or, negated, none of them.</summary>
internal sealed record SetPredicate(string Field, ImmutableArray<FactValue> Values, bool Negated) : CardPredicate;

/// <summary>A field that is missing, or, negated, present.</summary>
internal sealed record MissingPredicate(string Field, bool Negated) : CardPredicate;

/// <summary>Several predicates together; at least one.</summary>
internal sealed record CompoundPredicate(CompoundOperator Operator, ImmutableArray<CardPredicate> Parts) : CardPredicate;

/// <summary>The opposite; unknown stays unknown.</summary>
internal sealed record NegatedPredicate(CardPredicate Part) : CardPredicate;

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Below,
    AtMost,
    Above,
    AtLeast,
}

internal enum CompoundOperator
{
    And,
    Or,
    Xor,
}
