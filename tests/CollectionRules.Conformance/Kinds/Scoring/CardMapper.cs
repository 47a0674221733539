using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using Points = CollectionRules.Scoring.PointsExpression;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>
/// A card as the library's scorecard, for inputs like the one given. Names of fields, characteristics and grades go by number, because a file may
/// call them anything; an attribute is a bin whose condition is its predicate.
/// </summary>
internal sealed class CardMapper
{
    private readonly CardDefinition card;
    private readonly Dictionary<string, CardField> fields;
    private readonly ImmutableArray<CardGrade> grades;
    private readonly ImmutableArray<string> codes;
    private readonly int decimals;

    /// <param name="card">The card.</param>
    /// <param name="input">An input; of it count only the kinds of values that the card does not tell.</param>
    /// <param name="decimals">The decimals that computed points keep.</param>
    public CardMapper(CardDefinition card, IReadOnlyDictionary<string, FactValue> input, int decimals)
    {
        this.card = card;
        this.decimals = decimals;
        fields = FieldUse.Of(card)
            .Select((pair, i) => (Field: pair.Key, Mapped: new CardField(pair.Key, Numbered("f", i), pair.Value, input.GetValueOrDefault(pair.Key))))
            .ToDictionary(pair => pair.Field, pair => pair.Mapped, StringComparer.Ordinal);
        codes =
        [
            .. card.Characteristics
                .SelectMany(characteristic => characteristic.Attributes.Select(attribute => attribute.ReasonCode).Append(characteristic.ReasonCode))
                .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        grades = [.. card.Grades.DistinctBy(grade => grade.Min).OrderByDescending(grade => grade.Min)];
    }

    public CardResult Run(Scorecard scorecard, IReadOnlyDictionary<string, FactValue> input)
    {
        ScoreResult result = scorecard.Score(Row(scorecard, input));
        int grade = scorecard.GradeFact.Values.IndexOf(result.Grade);
        return new CardResult(
            result.Status == ScoreStatus.Scored ? "ok" : "invalid",
            result.Score,
            [.. result.Parts.Select((part, i) => (part, i)).Where(pair => pair.part.Bin is not null || card.Unmatched == "invalid").Select(pair => new CardPartial(
                card.Characteristics[pair.i].Name,
                pair.part.Points,
                pair.part.Bin is null ? null : card.Characteristics[pair.i].Attributes[pair.part.Characteristic.Bins.IndexOf(pair.part.Bin)].Label))],
            result.Status == ScoreStatus.Scored && grade < grades.Length ? grades[grade].Grade : null,
            [.. result.Reasons.Select(reason => new CardReason(CodeOf(reason.Code), reason.Shortfall))]);
    }

    /// <summary>The card in the library; its characteristics bear the names that <see cref="NameOf"/> gives.</summary>
    /// <exception cref="UnsupportedException">The card uses something that the library's cards do not have, or goes beyond a limit of theirs.</exception>
    public Scorecard Card()
    {
        if (!Scorecard.TryCreate("card", Build, out Scorecard? scorecard, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            throw new UnsupportedException($"the library refuses the card: {diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error)}");
        }

        return scorecard;
    }

    /// <summary>An input as a row of the card.</summary>
    public FactRow Row(Scorecard scorecard, IReadOnlyDictionary<string, FactValue> input)
    {
        FactRow row = scorecard.Schema.NewRow();
        foreach ((string name, CardField field) in fields)
        {
            if (scorecard.Schema.TrySlot(field.Fact.Name, out FactSlot slot))
            {
                row.Set(slot, field.Value(input.GetValueOrDefault(name)));
            }
        }

        return row;
    }

    /// <summary>The library's name of the characteristic that the file calls so.</summary>
    public string NameOf(string characteristic)
    {
        int place = card.Characteristics.Select(item => item.Name).ToImmutableArray().IndexOf(characteristic);
        return place >= 0 ? Numbered("c", place) : throw new UnsupportedException($"the card has no characteristic \"{characteristic}\"");
    }

    private void Build(ScorecardBuilder builder)
    {
        builder.StartingAt(card.InitialScore).Unmatched(card.Unmatched == "invalid" ? UnmatchedTreatment.InvalidScore : UnmatchedTreatment.Skipped).RoundComputedPoints(decimals, RoundingRule.HalfEven);
        for (int i = 0; i < card.Characteristics.Length; i++)
        {
            CardCharacteristic characteristic = card.Characteristics[i];
            builder.Characteristic(Numbered("c", i), bins =>
            {
                if (card.Reasons is not null && characteristic.ReasonCode is { } code)
                {
                    bins.Reason(Code(code));
                }

                if (card.Reasons is not null && characteristic.BaselineScore is { } baseline)
                {
                    bins.Baseline(baseline);
                }

                foreach (CardAttribute attribute in characteristic.Attributes)
                {
                    bins.When(ConditionOf(attribute.When), attribute.Computed is null ? attribute.Points : PointsOf(attribute.Computed), reason: card.Reasons is null || attribute.ReasonCode is null ? null : Code(attribute.ReasonCode));
                }
            });
        }

        if (card.Reasons is { } reasons)
        {
            builder.Reasons(found => ReasonWords.Apply(found, reasons));
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
            case ComputedPoints computed:
                Points[] parts = [.. computed.Parts.Select(PointsOf)];
                return computed.Operator switch
                {
                    PointsOperator.Add => parts.Aggregate((left, right) => left + right),
                    PointsOperator.Multiply => parts.Aggregate((left, right) => left * right),
                    PointsOperator.Divide when parts.Length > 1 => parts.Aggregate((left, right) => left / right),
                    PointsOperator.Divide => throw new UnsupportedException("the operator \"/\" has one argument"),
                    _ => parts.Length == 1 ? 0 - parts[0] : parts.Aggregate((left, right) => left - right),
                };
            default:
                throw new UnsupportedException($"the points {points.GetType().Name} are not known");
        }
    }

    /// <summary>Codes go by their place in ordinal order, so that the library orders them as it would order the file's.</summary>
    private string Code(string code) => "R" + codes.IndexOf(code).ToString("D5", CultureInfo.InvariantCulture);

    private string CodeOf(string code) => codes[int.Parse(code[1..], CultureInfo.InvariantCulture)];

    private static string Numbered(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
