using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules.Reference;

/// <summary>
/// A value as the specification sees it once it has entered: a number, a word (category value, special code, flag), missing, or
/// refused. Written from the documentation of facts, without a look at the library's codes.
/// </summary>
internal readonly record struct Entered(EnteredKind Kind, Rational Number = default, string Word = "")
{
    public static Entered Refused => new(EnteredKind.Refused);

    public static Entered Missing => new(EnteredKind.Missing);

    /// <summary>The value of a given fact.</summary>
    public static Entered Of(Fact fact, FactValue value)
    {
        if (value.Kind == FactValueKind.Missing)
        {
            return fact.MayBeMissing ? Missing : Refused;
        }

        if (value.Kind is FactValueKind.Special or FactValueKind.Word && fact.SpecialCodes.Any(special => special.Name == value.Word))
        {
            return new(EnteredKind.Word, Word: value.Word!);
        }

        return (fact.Kind, value.Kind) switch
        {
            (FactKind.Count or FactKind.Money or FactKind.Ratio, FactValueKind.Number) => OfNumber(fact, value.Number),
            (FactKind.Date, FactValueKind.Date) => InDomain(fact, value.Number),
            (FactKind.Flag, FactValueKind.Flag) => new(EnteredKind.Word, Word: value.Number != 0 ? "true" : "false"),
            (FactKind.Category, FactValueKind.Word) when fact.Values.Contains(value.Word!) => new(EnteredKind.Word, Word: value.Word!),
            (FactKind.Category, FactValueKind.Word) when fact.HasOpenValues => new(EnteredKind.Word, Word: "other"),
            _ => Refused,
        };
    }

    /// <summary>The value of a derived fact.</summary>
    public static Entered Of(Fact fact, Entered left, Entered right)
    {
        FactDerivation derivation = fact.Derivation!;
        if (left.Kind == EnteredKind.Refused || right.Kind == EnteredKind.Refused)
        {
            return Refused;
        }

        if (left.Kind != EnteredKind.Number || right.Kind != EnteredKind.Number)
        {
            return Missing;
        }

        if (derivation.Operation == DerivationOperation.Difference)
        {
            return InDomain(fact, left.Number - right.Number);
        }

        return right.Number.IsZero ? new(EnteredKind.Word, Word: derivation.ZeroDenominator!) : InDomain(fact, left.Number / right.Number);
    }

    private static Entered OfNumber(Fact fact, decimal number)
    {
        foreach (SpecialCode special in fact.SpecialCodes)
        {
            if (special.Value == number)
            {
                return new(EnteredKind.Word, Word: special.Name);
            }
        }

        return InDomain(fact, number);
    }

    private static Entered InDomain(Fact fact, Rational number)
    {
        bool isInside = (fact.Minimum is not { } minimum || number.CompareTo(minimum) >= 0) && (fact.Maximum is not { } maximum || number.CompareTo(maximum) <= 0);
        bool isOnStep = fact.Derivation is not null || fact.Step is not { } step || number.IsMultipleOf(step);
        return isInside && isOnStep ? new(EnteredKind.Number, number) : Refused;
    }
}
