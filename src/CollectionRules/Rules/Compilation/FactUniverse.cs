namespace CollectionRules.Rules.Compilation;

/// <summary>All codes that a valid value of a fact can have, and the parts that sets are made of.</summary>
internal sealed class FactUniverse
{
    public FactUniverse(Fact fact)
    {
        Fact = fact;
        (long first, long last) = fact.Kind switch
        {
            FactKind.Category => (0L, (long)fact.Values.Length - (fact.HasOpenValues ? 0 : 1)),
            FactKind.Flag => (0L, 1L),
            _ => (fact.Minimum is { } minimum ? FactCode.OfNumber(minimum, fact.Decimals) : FactCode.SmallestNumber,
                fact.Maximum is { } maximum ? FactCode.OfNumber(maximum, fact.Decimals) : FactCode.LargestNumber),
        };
        Regular = CodeSet.Of(first, last);
        Specials = CodeSet.Of(FactCode.FirstSpecial, FactCode.FirstSpecial + fact.SpecialCodes.Length - 1);
        MissingOnly = fact.MayBeMissing ? CodeSet.Of(FactCode.Missing, FactCode.Missing) : CodeSet.Empty;
        Known = Regular.Union(Specials);
        All = Known.Union(MissingOnly);
    }

    public Fact Fact { get; }

    /// <summary>Numbers, dates, category values or flags.</summary>
    public CodeSet Regular { get; }

    public CodeSet Specials { get; }

    /// <summary>The missing code, or nothing when the fact may not be missing.</summary>
    public CodeSet MissingOnly { get; }

    public CodeSet Known { get; }

    public CodeSet All { get; }

    /// <summary>The codes of the numbers in <paramref name="interval"/>, cut to the domain. A bound is exact, so its code is even.</summary>
    public CodeSet Numbers(NumberInterval interval)
    {
        if (interval.IsEmpty)
        {
            return CodeSet.Empty;
        }

        long first = interval.Lower is { } lower ? FactCode.OfNumber(lower, Fact.Decimals) + (interval.LowerIncluded ? 0 : 1) : FactCode.SmallestNumber;
        long last = interval.Upper is { } upper ? FactCode.OfNumber(upper, Fact.Decimals) - (interval.UpperIncluded ? 0 : 1) : FactCode.LargestNumber;
        return CodeSet.Of(first, last).Intersect(Regular);
    }

    public static long CategoryCode(Fact fact, string value)
    {
        int index = fact.PlaceOf(value);
        return index >= 0 ? index : fact.HasOpenValues && value == CellWords.Other ? fact.Values.Length : -1;
    }

    public static int SpecialIndex(Fact fact, string name)
    {
        for (int i = 0; i < fact.SpecialCodes.Length; i++)
        {
            if (string.Equals(fact.SpecialCodes[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
