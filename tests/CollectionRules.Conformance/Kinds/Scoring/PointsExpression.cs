using System.Collections.Immutable;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>Points that are computed from fields.</summary>
internal abstract record PointsExpression;

/// <summary>A number.</summary>
internal sealed record ConstantPoints(decimal Value) : PointsExpression;

/// <summary>The value of a field.</summary>
internal sealed record FieldPoints(string Field) : PointsExpression;

/// <summary>An operation over parts, from left to right; at least one.</summary>
internal sealed record ComputedPoints(PointsOperator Operator, ImmutableArray<PointsExpression> Parts) : PointsExpression;

internal enum PointsOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}
