namespace CollectionRules.Monetary;

/// <summary>Divides an amount by weights: exact shares cut towards zero, then the rest by a <see cref="ResidualRule"/>.</summary>
internal static class Apportionment
{
    /// <summary>Up to so many parts are ranked on the stack.</summary>
    private const int StackParts = 64;

    /// <summary>Fills <paramref name="shares"/>, which has one place for each weight.</summary>
    public static void Fill(Money whole, ReadOnlySpan<long> weights, Span<Money> shares, ResidualRule rule)
    {
        Int128 total = TotalOf(weights);
        long left = whole.MinorUnits;
        for (int i = 0; i < weights.Length; i++)
        {
            long share = (long)(Math.BigMul(whole.MinorUnits, weights[i]) / total);
            shares[i] = Money.FromMinorUnits(share, whole.Currency);
            left -= share;
        }

        if (left == 0)
            return;
        switch (rule)
        {
            case ResidualRule.First:
                Add(shares, FirstWeighted(weights), left);
                break;
            case ResidualRule.Last:
                Add(shares, weights.LastIndexOfAnyExcept(0L), left);
                break;
            case ResidualRule.LargestRemainder:
                ByRemainder(whole, weights, total, shares, left);
                break;
            default:
                Spread(weights, shares, left, backwards: rule == ResidualRule.SpreadFromLast);
                break;
        }
    }

    private static Int128 TotalOf(ReadOnlySpan<long> weights)
    {
        Int128 total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] < 0)
                throw new ArgumentException($"Weight \"{weights[i]}\" at index {i} is negative; zero or above is allowed.", nameof(weights));
            total += weights[i];
        }

        return total > 0 ? total : throw new ArgumentException("No weight is above zero; at least one is needed.", nameof(weights));
    }

    private static int FirstWeighted(ReadOnlySpan<long> weights) => weights.IndexOfAnyExcept(0L);

    private static void Add(Span<Money> shares, int index, long minorUnits) =>
        shares[index] = Money.FromMinorUnits(shares[index].MinorUnits + minorUnits, shares[index].Currency);

    private static void Spread(ReadOnlySpan<long> weights, Span<Money> shares, long left, bool backwards)
    {
        int unit = Math.Sign(left);
        for (int step = 0; left != 0; step++)
        {
            int index = backwards ? weights.Length - 1 - step : step;
            if (weights[index] == 0)
                continue;
            Add(shares, index, unit);
            left -= unit;
        }
    }

    private static void ByRemainder(Money whole, ReadOnlySpan<long> weights, Int128 total, Span<Money> shares, long left)
    {
        Span<Cut> cuts = weights.Length <= StackParts ? stackalloc Cut[StackParts] : new Cut[weights.Length];
        cuts = cuts[..weights.Length];
        for (int i = 0; i < cuts.Length; i++)
            cuts[i] = new Cut(Int128.Abs(Math.BigMul(whole.MinorUnits, weights[i]) % total), i);
        cuts.Sort();
        int unit = Math.Sign(left);
        foreach (Cut cut in cuts[..(int)Math.Abs(left)])
            Add(shares, cut.Index, unit);
    }

    /// <summary>What was cut off a share, in parts of the total weight. The largest comes first, the earlier among equals.</summary>
    private readonly record struct Cut(Int128 Remainder, int Index) : IComparable<Cut>
    {
        public int CompareTo(Cut other)
        {
            int byRemainder = other.Remainder.CompareTo(Remainder);
            return byRemainder != 0 ? byRemainder : Index.CompareTo(other.Index);
        }
    }
}
