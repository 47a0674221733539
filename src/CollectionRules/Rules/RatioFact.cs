using CollectionRules.Monetary;

namespace CollectionRules.Rules;

/// <summary>A plain decimal number. Made by <see cref="Fact.Ratio"/>, <see cref="Difference"/> or <see cref="Quotient"/>.</summary>
public sealed class RatioFact : NumberFact
{
    internal RatioFact(FactDefinition definition)
        : base(definition)
    {
    }

    /// <summary>Below <paramref name="bound"/> (excluded), taken as a ratio: 12.5 % is 0.125.</summary>
    public static Condition operator <(RatioFact fact, Percentage bound) => fact < bound.Ratio;

    /// <summary>Above <paramref name="bound"/> (excluded), taken as a ratio: 12.5 % is 0.125.</summary>
    public static Condition operator >(RatioFact fact, Percentage bound) => fact > bound.Ratio;

    /// <summary>At most <paramref name="bound"/> (included), taken as a ratio: 12.5 % is 0.125.</summary>
    public static Condition operator <=(RatioFact fact, Percentage bound) => fact <= bound.Ratio;

    /// <summary>At least <paramref name="bound"/> (included), taken as a ratio: 12.5 % is 0.125.</summary>
    public static Condition operator >=(RatioFact fact, Percentage bound) => fact >= bound.Ratio;

    /// <summary>The exact difference of two given number facts. Missing where an operand is missing or a special code; sensitive where an operand is.</summary>
    public static RatioFact Difference(string name, NumberFact left, NumberFact right, Action<FactOptions>? options = null) =>
        Derived(name, new FactDerivation(DerivationOperation.Difference, left, right, null), options);

    /// <summary>
    /// The exact quotient of two given number facts. Missing where an operand is missing or a special code;
    /// <paramref name="zeroDenominator"/> where the denominator is zero; sensitive where an operand is.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is <see langword="null"/>.</exception>
    public static RatioFact Quotient(string name, NumberFact left, NumberFact right, string zeroDenominator, Action<FactOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(zeroDenominator);
        return Derived(name, new FactDerivation(DerivationOperation.Quotient, left, right, zeroDenominator), options);
    }

    private static RatioFact Derived(string name, FactDerivation derivation, Action<FactOptions>? options)
    {
        ArgumentNullException.ThrowIfNull(derivation.Left);
        ArgumentNullException.ThrowIfNull(derivation.Right);
        FactDefinition definition = FactDefinition.Of(FactKind.Ratio, name, options);
        bool mayBeMissing = IsPartial(derivation.Left) || IsPartial(derivation.Right);
        if (derivation.ZeroDenominator is { } zero)
        {
            definition = definition with { SpecialCodes = definition.SpecialCodes.Add(new SpecialCode(zero)) };
        }

        bool isSensitive = definition.IsSensitive || derivation.Left.IsSensitive || derivation.Right.IsSensitive;
        return new RatioFact(definition with { Derivation = derivation, MayBeMissing = mayBeMissing, IsSensitive = isSensitive });
    }

    private static bool IsPartial(Fact operand) => operand.MayBeMissing || !operand.SpecialCodes.IsEmpty;
}
