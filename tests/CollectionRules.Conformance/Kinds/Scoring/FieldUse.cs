namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>How a card uses one field: what it compares it with, and whether it reads it as a number.</summary>
internal sealed class FieldUse
{
    private readonly List<string> words = [];

    /// <summary>Whether it is ordered against numbers, equal to one, or part of an expression.</summary>
    public bool IsNumber { get; private set; }

    public bool IsFlag { get; private set; }

    /// <summary>The texts that it is compared with, in order of first use.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The most decimals of a number that it is compared with.</summary>
    public int Decimals { get; private set; }

    /// <summary>The uses of every field of a card.</summary>
    public static IReadOnlyDictionary<string, FieldUse> Of(CardDefinition card)
    {
        Dictionary<string, FieldUse> uses = card.Fields.ToDictionary(field => field, _ => new FieldUse(), StringComparer.Ordinal);
        foreach (CardAttribute attribute in card.Characteristics.SelectMany(characteristic => characteristic.Attributes))
        {
            Note(attribute.When, uses);
            Note(attribute.Computed, uses);
        }

        return uses;
    }

    /// <summary>The decimals of a number without trailing zeros.</summary>
    public static int DecimalsOf(decimal number) => (number / 1.0000000000000000000000000000m).Scale;

    private static void Note(CardPredicate predicate, Dictionary<string, FieldUse> uses)
    {
        switch (predicate)
        {
            case ComparisonPredicate comparison:
                uses[comparison.Field].Note(comparison.Value);
                break;
            case SetPredicate set:
                foreach (FactValue value in set.Values)
                {
                    uses[set.Field].Note(value);
                }

                break;
            case CompoundPredicate compound:
                foreach (CardPredicate part in compound.Parts)
                {
                    Note(part, uses);
                }

                break;
            case NegatedPredicate negated:
                Note(negated.Part, uses);
                break;
        }
    }

    private static void Note(PointsExpression? points, Dictionary<string, FieldUse> uses)
    {
        switch (points)
        {
            case FieldPoints field:
                uses[field.Field].IsNumber = true;
                break;
            case ComputedPoints computed:
                foreach (PointsExpression part in computed.Parts)
                {
                    Note(part, uses);
                }

                break;
        }
    }

    private void Note(FactValue value)
    {
        if (value.Number is { } number)
        {
            IsNumber = true;
            Decimals = Math.Max(Decimals, DecimalsOf(number));
        }
        else if (value.Text is { } text)
        {
            words.AddRange(words.Contains(text) ? [] : [text]);
        }
        else
        {
            IsFlag = true;
        }
    }
}
