using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Core.Naive;

/// <summary>The values of one row by fact name, and conditions, cells and expressions over them: read straight from the definitions.</summary>
internal sealed class NaiveRow
{
    private readonly Dictionary<string, NaiveValue> values = new(StringComparer.Ordinal);

    /// <summary>Enters the given values, then derives what follows from them.</summary>
    public NaiveRow(IEnumerable<Fact> facts, IReadOnlyDictionary<string, FactValue> given)
    {
        List<Fact> all = [.. facts];
        foreach (Fact fact in all.Where(fact => fact.Derivation is null))
        {
            values[fact.Name] = NaiveValue.Enter(fact, given.GetValueOrDefault(fact.Name));
        }

        foreach (Fact fact in all.Where(fact => fact.Derivation is not null))
        {
            values[fact.Name] = NaiveValue.Derive(fact, values[fact.Derivation!.Left.Name], values[fact.Derivation.Right.Name]);
        }
    }

    public bool IsValid => values.Values.All(value => value.Kind != NaiveKind.Fault);

    public NaiveValue this[Fact fact]
    {
        get => values[fact.Name];
        set => values[fact.Name] = value;
    }

    /// <summary>Kleene: true, false, or null for unknown.</summary>
    public bool? Holds(Condition condition) => condition switch
    {
        FactCondition leaf => Holds(leaf),
        NotCondition not => !Holds(not.Part),
        AllCondition all => all.Parts.Aggregate((bool?)true, (held, part) => held & Holds(part)),
        AnyCondition any => any.Parts.Aggregate((bool?)false, (held, part) => held | Holds(part)),
        ExclusiveCondition xor => Holds(xor.Left) ^ Holds(xor.Right),
        _ => throw new InvalidOperationException(condition.GetType().Name),
    };

    /// <summary>A table cell: its complement takes in missing.</summary>
    public bool IsIn(Fact fact, FactSet cell) => Named(values[fact.Name], cell) != cell.IsComplement;

    /// <summary>The value of an expression, or null where an operand is no number.</summary>
    public Exact? ValueOf(PointsExpression points)
    {
        switch (points.Operation)
        {
            case PointsOperation.Constant:
                return Exact.Of(points.Constant);
            case PointsOperation.Fact:
                NaiveValue value = values[points.Fact!.Name];
                return value.Kind == NaiveKind.Number ? value.Number : null;
            default:
                if (ValueOf(points.Operands[0]) is not { } left || ValueOf(points.Operands[1]) is not { } right)
                {
                    return null;
                }

                return points.Operation switch
                {
                    PointsOperation.Sum => left + right,
                    PointsOperation.Difference => left - right,
                    PointsOperation.Product => left * right,
                    _ when !right.IsZero => left / right,
                    _ => points.WhenZero is { } zero ? Exact.Of(zero) : null,
                };
        }
    }

    private bool? Holds(FactCondition leaf)
    {
        NaiveValue value = values[leaf.Fact.Name];
        bool namesMissing = leaf.Set.Terms.Any(term => term.Kind == SetTermKind.Missing);
        return value.Kind == NaiveKind.Missing && !namesMissing ? null : Named(value, leaf.Set) != leaf.Set.IsComplement;
    }

    private static bool Named(NaiveValue value, FactSet set) => set.Terms.Any(term => value.IsNamedBy(term));
}
