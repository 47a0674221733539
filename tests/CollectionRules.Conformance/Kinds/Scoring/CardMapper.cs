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
    /// <summary>The decimals of a quotient that no decimal holds; more would leave too little room before the point.</summary>
    private const int DecimalsOfQuotients = 6;

    private readonly CardDefinition card;
    private readonly Dictionary<string, CardField> fields;
    private readonly IReadOnlyDictionary<string, FactValue> input;
    private readonly ImmutableArray<CardGrade> grades;
    private readonly ImmutableArray<string> codes;

    public CardMapper(CardDefinition card, IReadOnlyDictionary<string, FactValue> input)
    {
        this.card = card;
        this.input = input;
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

    /// <exception cref="UnsupportedException">The card uses something that the library's cards do not have, or goes beyond a limit of theirs.</exception>
    public CardResult Run()
    {
        Scorecard scorecard = Card();
        ScoreResult result = scorecard.Score(Row(scorecard));
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

    /// <summary>The input as a row of the card.</summary>
    public FactRow Row(Scorecard scorecard)
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
        builder.StartingAt(card.InitialScore).Unmatched(card.Unmatched == "invalid" ? UnmatchedTreatment.InvalidScore : UnmatchedTreatment.Skipped).RoundComputedPoints(DecimalsOfComputed(), RoundingRule.HalfEven);
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
                    PointsOperator.Divide => parts.Aggregate((left, right) => left / right),
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
        ComputedPoints { Operator: PointsOperator.Divide } quotient => Math.Min(DecimalsOfQuotients, quotient.Parts.Select((part, i) => i == 0 ? DecimalsOf(part) : DecimalsOfDivision(part)).Sum()),
        ComputedPoints computed => computed.Parts.Max(DecimalsOf),
        _ => 0,
    };

    /// <summary>The decimals that a division adds: those of the reciprocal of a number that has few, else as many as points of a usual size may have.</summary>
    private int DecimalsOfDivision(PointsExpression divisor)
    {
        decimal? by = divisor switch
        {
            ConstantPoints constant => constant.Value,
            FieldPoints field => input.GetValueOrDefault(field.Field).Number,
            _ => null,
        };
        return by is { } number and not 0 ? FieldUse.DecimalsOf(1 / number) : DecimalsOfQuotients;
    }

    /// <summary>Codes go by their place in ordinal order, so that the library orders them as it would order the file's.</summary>
    private string Code(string code) => "R" + codes.IndexOf(code).ToString("D5", CultureInfo.InvariantCulture);

    private string CodeOf(string code) => codes[int.Parse(code[1..], CultureInfo.InvariantCulture)];

    private static string Numbered(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}
