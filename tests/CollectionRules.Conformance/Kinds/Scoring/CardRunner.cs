using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Scoring;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>
/// Any number of inputs through one card. The library's card is made once for all inputs that ask for the same: the same decimals of computed
/// points, and the same kinds of values where the card does not tell them.
/// </summary>
internal sealed class CardRunner(CardDefinition card)
{
    private const int MostDecimals = 9;

    private readonly ImmutableArray<PointsExpression> computed = [.. card.Characteristics.SelectMany(characteristic => characteristic.Attributes).Select(attribute => attribute.Computed).OfType<PointsExpression>()];
    private readonly ImmutableArray<string> asked = [.. FieldUse.Of(card).Where(use => use.Value is { IsNumber: false, IsFlag: false, Words.Count: 0 }).Select(use => use.Key)];
    private readonly Dictionary<string, (CardMapper Mapper, Scorecard Card)> made = new(StringComparer.Ordinal);

    /// <exception cref="UnsupportedException">The card uses something that the library's cards do not have, or goes beyond a limit of theirs.</exception>
    public CardResult Run(IReadOnlyDictionary<string, FactValue> input)
    {
        CardResult result = Run(input, Math.Min(computed.Select(points => DecimalsOf(points, input)).Append(0).Max(), MostDecimals));

        // A quotient has any number of decimals, and a library's card that keeps many holds smaller points: fewer decimals where they do not fit.
        foreach (int decimals in (int[])(computed.Any(Divides) ? [6, 3, 0] : []))
        {
            result = result.Score is null && Run(input, decimals) is { Score: not null } held ? held : result;
        }

        return result;
    }

    /// <summary>The card for one input, with its row.</summary>
    /// <exception cref="UnsupportedException">The card uses something that the library's cards do not have, or goes beyond a limit of theirs.</exception>
    public (CardMapper Mapper, Scorecard Card) Made(IReadOnlyDictionary<string, FactValue> input) => Made(input, Math.Min(computed.Select(points => DecimalsOf(points, input)).Append(0).Max(), MostDecimals));

    private CardResult Run(IReadOnlyDictionary<string, FactValue> input, int decimals)
    {
        (CardMapper mapper, Scorecard scorecard) = Made(input, decimals);
        return mapper.Run(scorecard, input);
    }

    private (CardMapper Mapper, Scorecard Card) Made(IReadOnlyDictionary<string, FactValue> input, int decimals)
    {
        string key = decimals.ToString(CultureInfo.InvariantCulture) + string.Concat(asked.Select(field => KindOf(input.GetValueOrDefault(field))));
        if (!made.TryGetValue(key, out (CardMapper Mapper, Scorecard Card) pair))
        {
            CardMapper mapper = new(card, input, decimals);
            made.Add(key, pair = (mapper, mapper.Card()));
        }

        return pair;
    }

    private static char KindOf(FactValue value) => value.Number is not null ? 'n' : value.Flag is not null ? 'f' : 't';

    private static bool Divides(PointsExpression points) => points is ComputedPoints one && (one.Operator == PointsOperator.Divide || one.Parts.Any(Divides));

    /// <summary>The decimals with which nothing is rounded; of a quotient as many as there may be.</summary>
    private static int DecimalsOf(PointsExpression points, IReadOnlyDictionary<string, FactValue> input) => points switch
    {
        ConstantPoints constant => FieldUse.DecimalsOf(constant.Value),
        FieldPoints field => FieldUse.DecimalsOf(input.GetValueOrDefault(field.Field).Number ?? 0),
        ComputedPoints { Operator: PointsOperator.Divide } => MostDecimals,
        ComputedPoints { Operator: PointsOperator.Multiply } product => product.Parts.Sum(part => DecimalsOf(part, input)),
        ComputedPoints other => other.Parts.Max(part => DecimalsOf(part, input)),
        _ => 0,
    };
}
