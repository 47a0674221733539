using CollectionRules.Rules;

namespace CollectionRules.Tests.Core.Naive;

/// <summary>What a fact's value is once it entered: refused, missing, a special code, a number, or a word (category, flag).</summary>
internal readonly record struct NaiveValue(NaiveKind Kind, Exact Number = default, string? Word = null)
{
    public static NaiveValue Fault => new(NaiveKind.Fault);

    public static NaiveValue Missing => new(NaiveKind.Missing);

    /// <summary>A value enters: special numbers, domain, step and words as the fact declares them.</summary>
    public static NaiveValue Enter(Fact fact, FactValue value)
    {
        bool isNumber = fact.Kind is FactKind.Count or FactKind.Money or FactKind.Ratio;
        switch (value.Kind)
        {
            case FactValueKind.Missing:
                return fact.MayBeMissing ? Missing : Fault;
            case FactValueKind.Number when isNumber:
                foreach (SpecialCode special in fact.SpecialCodes)
                {
                    if (special.Value == value.Number)
                    {
                        return new(NaiveKind.Special, Word: special.Name);
                    }
                }

                return value.Number < fact.Minimum || value.Number > fact.Maximum || (fact.Step is { } step && !Exact.Of(value.Number).IsMultipleOf(step))
                    ? Fault
                    : new(NaiveKind.Number, Exact.Of(value.Number));
            case FactValueKind.Date when fact.Kind == FactKind.Date:
                return value.Number < fact.Minimum || value.Number > fact.Maximum ? Fault : new(NaiveKind.Number, Exact.Of(value.Number));
            case FactValueKind.Flag when fact.Kind == FactKind.Flag:
                return new(NaiveKind.Word, Word: value.Number != 0 ? "true" : "false");
            case FactValueKind.Word when fact.Kind == FactKind.Category:
                return fact.Values.Contains(value.Word!) ? new(NaiveKind.Word, Word: value.Word) : fact.HasOpenValues ? new(NaiveKind.Word, Word: "other") : Fault;
            case FactValueKind.Word or FactValueKind.Special when fact.SpecialCodes.Any(special => special.Name == value.Word):
                return new(NaiveKind.Special, Word: value.Word);
            default:
                return Fault;
        }
    }

    /// <summary>The value of a derived fact from its two operands.</summary>
    public static NaiveValue Derive(Fact fact, NaiveValue left, NaiveValue right)
    {
        if (left.Kind == NaiveKind.Fault || right.Kind == NaiveKind.Fault)
        {
            return Fault;
        }

        if (left.Kind != NaiveKind.Number || right.Kind != NaiveKind.Number)
        {
            return Missing;
        }

        if (fact.Derivation!.Operation == DerivationOperation.Difference)
        {
            return new(NaiveKind.Number, left.Number - right.Number);
        }

        return right.Number.IsZero
            ? new(NaiveKind.Special, Word: fact.Derivation.ZeroDenominator)
            : new(NaiveKind.Number, left.Number / right.Number);
    }

    /// <summary>Whether a written term names the value.</summary>
    public bool IsNamedBy(SetTerm term) => term.Kind switch
    {
        SetTermKind.Missing => Kind == NaiveKind.Missing,
        SetTermKind.Range => Kind == NaiveKind.Number && IsWithin(term.Range),
        _ => Kind is NaiveKind.Word or NaiveKind.Special && Word == term.Word,
    };

    private bool IsWithin(NumberInterval range)
    {
        int lower = range.Lower is { } low ? Number.CompareTo(Exact.Of(low)) : 1;
        int upper = range.Upper is { } high ? Number.CompareTo(Exact.Of(high)) : -1;
        return (lower > 0 || (lower == 0 && range.LowerIncluded)) && (upper < 0 || (upper == 0 && range.UpperIncluded));
    }
}
