using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using Points = CollectionRules.Scoring.PointsExpression;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>
/// One card and one input through the library's scorecard. Names of fields, characteristics and grades go by number, because a file may
/// call them anything; an attribute is a bin whose condition is its predicate.
/// </summary>
internal sealed class CardMapper
{
    private readonly CardDefinition card;
    private readonly Dictionary<string, CardField> fields;
    private readonly IReadOnlyDictionary<string, FactValue> input;
    private readonly ImmutableArray<CardGrade> grades;

    public CardMapper(CardDefinition card, IReadOnlyDictionary<string, FactValue> input)
    {
        this.card = card;
        this.input = input;
        fields = FieldUse.Of(card)
            .Select((pair, i) => (Field: pair.Key, Mapped: new CardField(pair.Key, Numbered("f", i), pair.Value, input.GetValueOrDefault(pair.Key))))
            .ToDictionary(pair => pair.Field, pair => pair.Mapped, StringComparer.Ordinal);
        grades = [.. card.Grades.DistinctBy(grade => grade.Min).OrderByDescending(grade => grade.Min)];
    }

    /// <exception cref="UnsupportedException">The card uses something that the library's cards do not have, or goes beyond a limit of theirs.</exception>
    public CardResult Run()
    {
        if (!Scorecard.TryCreate("card", Build, out Scorecard? scorecard, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            throw new UnsupportedException($"the library refuses the card: {diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error)}");
        }

        FactRow row = scorecard.Schema.NewRow();
        foreach ((string name, CardField field) in fields)
        {
            if (scorecard.Schema.TrySlot(field.Fact.Name, out FactSlot slot))
            {
                row.Set(slot, field.Value(input.GetValueOrDefault(name)));
            }
        }

        ScoreResult result = scorecard.Score(in row);
        int grade = scorecard.GradeFact.Values.IndexOf(result.Grade);
        return new CardResult(
            result.Status == ScoreStatus.Scored ? "ok" : "invalid",
            result.Score,
            [.. result.Parts.Select((part, i) => new CardPartial(
                card.Characteristics[i].Name,
                part.Points,
                part.Bin is null ? null : card.Characteristics[i].Attributes[part.Characteristic.Bins.IndexOf(part.Bin)].Label))],
            result.Status == ScoreStatus.Scored && grade < grades.Length ? grades[grade].Grade : null,
            ReasonCodes: null);
    }

    private void Build(ScorecardBuilder builder)
    {
        builder.StartingAt(card.InitialScore).Unmatched(UnmatchedTreatment.InvalidScore).RoundComputedPoints(DecimalsOfComputed(), RoundingRule.HalfEven);
        for (int i = 0; i < card.Characteristics.Length; i++)
        {
            CardCharacteristic characteristic = card.Characteristics[i];
            builder.Characteristic(Numbered("c", i), bins =>
            {
                foreach (CardAttribute attribute in characteristic.Attributes)
                {
                    bins.When(ConditionOf(attribute.When), attribute.Computed is null ? attribute.Points : PointsOf(attribute.Computed));
                }
            });
        }

        for (int i = 0; i < grades.Length; i++)
        {
            builder.Grade(Numbered("g", i), grades[i].Min);
        }
    }

    private Condition ConditionOf(CardPredicate predicate)
    {
        switch (predicate)
        {
            case ConstantPredicate constant:
                return constant.Value ? Condition.Always : Condition.Never;
            case MissingPredicate missing:
                Fact asked = fields[missing.Field].Fact;
                return missing.Negated ? asked.IsKnown : asked.IsMissing;
            case SetPredicate set:
                CardField listed = fields[set.Field];
                return listed.Fact.IsIn(new FactSet([.. set.Values.Select(listed.Term)], set.Negated));
            case ComparisonPredicate comparison:
                return ConditionOf(comparison, fields[comparison.Field]);
            case NegatedPredicate negated:
                return !ConditionOf(negated.Part);
            case CompoundPredicate compound:
                ImmutableArray<Condition> parts = [.. compound.Parts.Select(ConditionOf)];
                return compound.Operator switch
                {
                    CompoundOperator.And => Condition.All(parts),
                    CompoundOperator.Or => Condition.Any(parts),
                    _ => parts.Skip(1).Aggregate(parts[0], (left, right) => left ^ right),
                };
            default:
                throw new UnsupportedException($"the predicate {predicate.GetType().Name} is not known");
        }
    }

    private static Condition ConditionOf(ComparisonPredicate comparison, CardField field) => comparison.Operator switch
    {
        ComparisonOperator.Equal => field.Fact.IsIn(new FactSet([field.Term(comparison.Value)], isComplement: false)),
        ComparisonOperator.NotEqual => field.Fact.IsIn(new FactSet([field.Term(comparison.Value)], isComplement: true)),
        ComparisonOperator.Below => (NumberFact)field.Fact < comparison.Value.Number!.Value,
        ComparisonOperator.AtMost => (NumberFact)field.Fact <= comparison.Value.Number!.Value,
        ComparisonOperator.Above => (NumberFact)field.Fact > comparison.Value.Number!.Value,
        _ => (NumberFact)field.Fact >= comparison.Value.Number!.Value,
    };

    private Points PointsOf(PointsExpression points)
    {
        switch (points)
        {
            case ConstantPoints constant:
                return constant.Value;
            case FieldPoints field:
                return Points.Of((NumberFact)fields[field.Field].Fact);
            case ComputedPoints { Operator: PointsOperator.Divide }:
                throw new UnsupportedException("the operator \"/\" of computed points is not supported");
            case ComputedPoints computed:
                Points[] parts = [.. computed.Parts.Select(PointsOf)];
                return computed.Operator switch
                {
                    PointsOperator.Add => parts.Aggregate((left, right) => left + right),
                    PointsOperator.Multiply => parts.Aggregate((left, right) => left * right),
                    _ => parts.Length == 1 ? 0 - parts[0] : parts.Aggregate((left, right) => left - right),
                };
            default:
                throw new UnsupportedException($"the points {points.GetType().Name} are not known");
        }
    }

    /// <summary>The decimals that computed points may have for this input, so that nothing is rounded: at most the library's 9.</summary>
    private int DecimalsOfComputed() => card.Characteristics
        .SelectMany(characteristic => characteristic.Attributes)
        .Select(attribute => attribute.Computed is { } computed ? DecimalsOf(computed) : 0)
        .Append(0)
        .Max() is var most && most <= 9 ? most : 9;

    private int DecimalsOf(PointsExpression points) => points switch
    {
        ConstantPoints constant => FieldUse.DecimalsOf(constant.Value),
        FieldPoints field => FieldUse.DecimalsOf(input.GetValueOrDefault(field.Field).Number ?? 0),
        ComputedPoints { Operator: PointsOperator.Multiply } product => product.Parts.Sum(DecimalsOf),
        ComputedPoints computed => computed.Parts.Max(DecimalsOf),
        _ => 0,
    };

    private static string Numbered(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
