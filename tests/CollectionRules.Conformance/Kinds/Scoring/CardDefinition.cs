using System.Collections.Immutable;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>A scorecard as the files write it.</summary>
/// <param name="InitialScore">The score before any points.</param>
/// <param name="Unmatched">What happens when no attribute of a characteristic fires: <c>invalid</c> where nothing is written.</param>
/// <param name="Reasons">How reason codes come about, or null for a card without them.</param>
/// <param name="Characteristics">In order.</param>
/// <param name="Grades">Best first as written; empty for a card without grades.</param>
internal sealed record CardDefinition(
    decimal InitialScore,
    string Unmatched,
    CardReasons? Reasons,
    ImmutableArray<CardCharacteristic> Characteristics,
    ImmutableArray<CardGrade> Grades)
{
    /// <summary>Every field that a predicate or an expression reads, in order of first use.</summary>
    public IReadOnlyList<string> Fields => [.. Characteristics
        .SelectMany(characteristic => characteristic.Attributes)
        .SelectMany(attribute => FieldsOf(attribute.When).Concat(attribute.Computed is null ? [] : FieldsOf(attribute.Computed)))
        .Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> FieldsOf(CardPredicate predicate) => predicate switch
    {
        ComparisonPredicate comparison => [comparison.Field],
        SetPredicate set => [set.Field],
        MissingPredicate missing => [missing.Field],
        CompoundPredicate compound => compound.Parts.SelectMany(FieldsOf),
        NegatedPredicate negated => FieldsOf(negated.Part),
        _ => [],
    };

    private static IEnumerable<string> FieldsOf(PointsExpression points) => points switch
    {
        FieldPoints field => [field.Field],
        ComputedPoints computed => computed.Parts.SelectMany(FieldsOf),
        _ => [],
    };
}

/// <summary>How reason codes come about.</summary>
/// <param name="Algorithm"><c>pointsBelow</c> or <c>pointsAbove</c>.</param>
/// <param name="BaselineMethod">A label; the baseline scores say what counts.</param>
/// <param name="BaselineScore">The card's baseline, where a characteristic has none.</param>
/// <param name="ZeroDifference"><c>drop</c> where nothing is written.</param>
/// <param name="SharedCode"><c>sum</c> where nothing is written.</param>
/// <param name="Ties"><c>definition order</c> where nothing is written.</param>
/// <param name="Max">The most codes, or null for all.</param>
internal sealed record CardReasons(
    string Algorithm, string? BaselineMethod, decimal? BaselineScore, string ZeroDifference, string SharedCode, string Ties, int? Max);

/// <summary>One characteristic.</summary>
internal sealed record CardCharacteristic(string Name, string? ReasonCode, decimal? BaselineScore, ImmutableArray<CardAttribute> Attributes);

/// <summary>One bin: constant points or, where <paramref name="Computed"/> stands, an expression.</summary>
internal sealed record CardAttribute(CardPredicate When, decimal Points, PointsExpression? Computed, string? Label, string? ReasonCode);

/// <summary>A grade from a score on, that score included.</summary>
internal sealed record CardGrade(string Grade, decimal Min);
