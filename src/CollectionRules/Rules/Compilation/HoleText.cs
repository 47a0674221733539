using CollectionRules.Monetary;

namespace CollectionRules.Rules.Compilation;

/// <summary>Codes that nothing takes, as their author would write them.</summary>
internal static class HoleText
{
    /// <summary>Whether a value of the fact lies in a range of codes: sentinels always, numbers of a given fact where they are on its step.</summary>
    public static bool HoldsValue(CodeRange range, Fact fact) =>
        range.First < FactCode.SmallestNumber || fact.Step is not { } step || fact.Derivation is not null || HoldsMultiple(range, step, fact.Decimals);

    /// <summary>Whether a value on the fact's step lies in the hole: between "at most 30" and "at least 31" there is no whole number.</summary>
    private static bool HoldsMultiple(CodeRange hole, decimal step, int decimals)
    {
        // Even codes are numbers with the declared decimals, and the step has no more of them.
        Int128 first = ((Int128)hole.First + 1) >> 1, last = (Int128)hole.Last >> 1;
        Int128 units = FactCode.OfNumber(step, decimals) >> 1;
        Int128 above = first % units;
        return first + (above > 0 ? units - above : -above) <= last;
    }

    /// <summary>The hole as a cell. An odd code lies just above a number with the declared decimals.</summary>
    public static string Of(CodeRange hole, Fact fact)
    {
        if (fact.Kind is FactKind.Category or FactKind.Flag)
        {
            FactCoder coder = new(FactSchema.Empty, fact, 0, keepsValue: false);
            return string.Join(", ", Enumerable.Range((int)hole.First, (int)(hole.Last - hole.First) + 1).Select(code => coder.ToValue(code).ToString()));
        }

        decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
        bool fromOpen = (hole.First & 1) != 0, toOpen = (hole.Last & 1) != 0;
        NumberInterval interval = new(
            hole.First <= FactCode.SmallestNumber ? null : FactCode.ToNumber(hole.First, fact.Decimals),
            !fromOpen && hole.First > FactCode.SmallestNumber,
            hole.Last >= FactCode.LargestNumber ? null : FactCode.ToNumber(hole.Last, fact.Decimals) + (toOpen ? unit : 0),
            !toOpen && hole.Last < FactCode.LargestNumber);
        return CellText.Of(interval, fact.Kind == FactKind.Date);
    }

    /// <summary>The words of a whole set, ranges in order.</summary>
    public static string Of(CodeSet set, Fact fact)
    {
        List<string> words = [];
        foreach (CodeRange range in set.Ranges)
        {
            if (range.First >= FactCode.SmallestNumber)
            {
                words.Add(Of(range, fact));
                continue;
            }

            for (long code = range.First; code <= Math.Min(range.Last, FactCode.FirstSpecial + fact.SpecialCodes.Length - 1); code++)
            {
                words.Add(code == FactCode.Missing ? "missing" : fact.SpecialCodes[(int)(code - FactCode.FirstSpecial)].Name);
            }
        }

        return string.Join(", ", words);
    }
}
