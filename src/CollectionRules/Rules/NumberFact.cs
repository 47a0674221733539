using System.Collections.Immutable;

namespace CollectionRules.Rules;

/// <summary>A fact that is a number: <see cref="CountFact"/>, <see cref="MoneyFact"/> or <see cref="RatioFact"/>. Comparisons are exact for every decimal value.</summary>
public abstract class NumberFact : Fact
{
    private protected NumberFact(FactDefinition definition)
        : base(definition)
    {
    }

    /// <summary>Below <paramref name="bound"/>, which is excluded.</summary>
    public static Condition operator <(NumberFact fact, decimal bound) => Range(fact, NumberInterval.Below(bound));

    /// <summary>Above <paramref name="bound"/>, which is excluded.</summary>
    public static Condition operator >(NumberFact fact, decimal bound) => Range(fact, NumberInterval.Above(bound));

    /// <summary>At most <paramref name="bound"/>, which is included.</summary>
    public static Condition operator <=(NumberFact fact, decimal bound) => Range(fact, NumberInterval.AtMost(bound));

    /// <summary>At least <paramref name="bound"/>, which is included.</summary>
    public static Condition operator >=(NumberFact fact, decimal bound) => Range(fact, NumberInterval.AtLeast(bound));

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public Condition Between(decimal first, decimal last) => Range(this, NumberInterval.Closed(first, last));

    /// <summary>Exactly <paramref name="value"/>.</summary>
    public Condition Is(decimal value) => Range(this, NumberInterval.Closed(value, value));

    /// <summary>Any known value but <paramref name="value"/>; special codes are other values.</summary>
    public Condition IsNot(decimal value) => Condition.On(this, new FactSet([SetTerm.OfRange(NumberInterval.Closed(value, value))], isComplement: true));

    /// <summary>Exactly one of <paramref name="values"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public Condition In(params ImmutableArray<decimal> values) => Condition.On(this, new FactSet(Terms(values), isComplement: false));

    /// <summary>Any known value but <paramref name="values"/>; special codes are other values. With none at all, the value is known or the condition unknown.</summary>
    public Condition NotIn(params ImmutableArray<decimal> values) => Condition.On(this, new FactSet(Terms(values), isComplement: true));

    /// <summary>Inside <paramref name="interval"/>.</summary>
    public Condition IsIn(NumberInterval interval) => Range(this, interval);

    /// <summary>This fact minus <paramref name="other"/>, as a fact that can be compared with a bound.</summary>
    /// <param name="name">The derived fact's name.</param>
    /// <param name="other">The subtrahend.</param>
    /// <param name="options">Decimals of bounds, unit; the domain is open and the fact is missing where an operand is missing or a special code.</param>
    public RatioFact Minus(string name, NumberFact other, Action<FactOptions>? options = null) => RatioFact.Difference(name, this, other, options);

    /// <summary>This fact divided by <paramref name="other"/>, as a fact that can be compared with a bound.</summary>
    /// <param name="name">The derived fact's name.</param>
    /// <param name="other">The denominator.</param>
    /// <param name="zeroDenominator">The special code that stands where <paramref name="other"/> is zero, such as <c>no-income</c>.</param>
    /// <param name="options">Decimals of bounds, unit.</param>
    public RatioFact DividedBy(string name, NumberFact other, string zeroDenominator, Action<FactOptions>? options = null) =>
        RatioFact.Quotient(name, this, other, zeroDenominator, options);

    private static ImmutableArray<SetTerm> Terms(ImmutableArray<decimal> values) =>
        values.IsDefault ? [] : [.. values.Select(static value => SetTerm.OfRange(NumberInterval.Closed(value, value)))];

    private static Condition Range(NumberFact fact, NumberInterval interval)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Condition.On(fact, new FactSet([SetTerm.OfRange(interval)], isComplement: false));
    }
}
