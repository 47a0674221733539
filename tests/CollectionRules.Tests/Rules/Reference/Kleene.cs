using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules.Reference;

/// <summary>The naive reading of sets and conditions: true, false, or unknown (null).</summary>
internal static class Kleene
{
    public static bool? Of(Condition condition, Func<Fact, Entered> value) => condition switch
    {
        FactCondition leaf => Leaf(leaf.Set, value(leaf.Fact)),
        NotCondition not => !Of(not.Part, value),
        AllCondition all => All(all.Parts.Select(part => Of(part, value))),
        AnyCondition any => !All(any.Parts.Select(part => !Of(part, value))),
        ExclusiveCondition xor => Of(xor.Left, value) is { } left && Of(xor.Right, value) is { } right ? left != right : null,
        _ => throw new ArgumentException(condition.GetType().Name),
    };

    /// <summary>A table cell is the set itself: missing is outside of what does not name it, and inside its complement.</summary>
    public static bool Cell(FactSet set, Entered value) => set.Terms.Any(term => Holds(term, value)) != set.IsComplement;

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool?[] all = [.. parts];
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    private static bool? Leaf(FactSet set, Entered value)
    {
        bool namesMissing = set.Terms.Any(static term => term.Kind == SetTermKind.Missing);
        return value.Kind == EnteredKind.Missing && !namesMissing ? null : Cell(set, value);
    }

    private static bool Holds(SetTerm term, Entered value) => (term.Kind, value.Kind) switch
    {
        (SetTermKind.Missing, EnteredKind.Missing) => true,
        (SetTermKind.Word, EnteredKind.Word) => term.Word == value.Word,
        (SetTermKind.Range, EnteredKind.Number) => Holds(term.Range, value.Number),
        _ => false,
    };

    private static bool Holds(NumberInterval range, Rational number)
    {
        int lower = range.Lower is { } least ? number.CompareTo(least) : 1;
        int upper = range.Upper is { } most ? number.CompareTo(most) : -1;
        return (lower > 0 || (lower == 0 && range.LowerIncluded)) && (upper < 0 || (upper == 0 && range.UpperIncluded));
    }
}
