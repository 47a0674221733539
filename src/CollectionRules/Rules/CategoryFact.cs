using System.Collections.Immutable;

namespace CollectionRules.Rules;

/// <summary>A word out of a declared, ordered list. Made by <see cref="Fact.Category"/>.</summary>
public sealed class CategoryFact : Fact
{
    internal CategoryFact(FactDefinition definition)
        : base(definition)
    {
    }

    /// <summary>The value is <paramref name="value"/>; <c>other</c> names every word outside the list where the list is open.</summary>
    public Condition Is(string value) => Condition.On(this, new FactSet([SetTerm.OfWord(value)], isComplement: false));

    /// <summary>The value is known and not <paramref name="value"/>.</summary>
    public Condition IsNot(string value) => Condition.On(this, new FactSet([SetTerm.OfWord(value)], isComplement: true));

    /// <summary>The value is one of <paramref name="values"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public Condition In(params ImmutableArray<string> values) => Condition.On(this, new FactSet(Terms(values), isComplement: false));

    /// <summary>The value is known and none of <paramref name="values"/>; with none at all, the value is known or the condition unknown.</summary>
    public Condition NotIn(params ImmutableArray<string> values) => Condition.On(this, new FactSet(Terms(values), isComplement: true));

    /// <summary>The value is <paramref name="value"/> or a word that is declared after it: "grade D or worse" where worse grades come later.</summary>
    public Condition AtOrAfter(string value) => From(value, static (values, index) => values[index..]);

    /// <summary>The value is <paramref name="value"/> or a word that is declared before it.</summary>
    public Condition AtOrBefore(string value) => From(value, static (values, index) => values[..(index + 1)]);

    private static ImmutableArray<SetTerm> Terms(ImmutableArray<string> values) => values.IsDefault ? [] : [.. values.Select(SetTerm.OfWord)];

    private Condition From(string value, Func<ImmutableArray<string>, int, ImmutableArray<string>> part)
    {
        int index = Values.IndexOf(value);
        return index < 0 ? Is(value) : In(part(Values, index));
    }
}
