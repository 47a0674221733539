namespace CollectionRules.Repayment.Costs.Solving;

/// <summary>
/// About where a sum of flows is zero, in whole-number arithmetic of 48 binary places: fast, the same on every machine, and a guess that
/// proves nothing.
/// </summary>
internal sealed class RootGuess
{
    private const int Places = 48;
    private const int FactorPlaces = 62;
    private const long One = 1L << Places;
    private const long WholeFactor = 1L << FactorPlaces;
    private const long Ln2 = 195_103_586_505_167L;
    private const long LargestExponent = 45L << Places;
    private const decimal LongestGap = 30_000m;
    private const int Terms = 18;
    private const int MostSteps = 100;

    /// <summary>The width at which a bracket is narrow enough: about 4e-12.</summary>
    private const long Narrow = 1_000L;

    private readonly long[] amounts;
    private readonly long[] gaps;
    private readonly int[] gapOf;
    private readonly long[] factors;

    private RootGuess(long[] amounts, long[] gaps, int[] gapOf) => (this.amounts, this.gaps, this.gapOf, factors) = (amounts, gaps, gapOf, new long[gaps.Length]);

    /// <summary>A guess of the zero in a bracket; null where none is found.</summary>
    /// <param name="amounts">The flows, none beyond one.</param>
    /// <param name="gaps">The different times between one flow and the next.</param>
    /// <param name="gapOf">Which of them lies behind each flow.</param>
    /// <param name="left">One end.</param>
    /// <param name="right">The other.</param>
    public static decimal? Of(decimal[] amounts, decimal[] gaps, int[] gapOf, decimal left, decimal right) => gaps.Max() > LongestGap
        ? null
        : new RootGuess(Array.ConvertAll(amounts, Binary), Array.ConvertAll(gaps, Binary), gapOf).Search(Binary(left), Binary(right));

    private static long Binary(decimal value) => (long)(value * One);

    private decimal? Search(long left, long right)
    {
        long atLeft = At(left), atRight = At(right);
        for (int step = 0; step < MostSteps && atLeft > 0 != atRight > 0; step++)
        {
            long middle = (left + right) / 2;
            if (step % 3 != 2)
            {
                long guess = right - (long)((Int128)atRight * (right - left) / ((Int128)atRight - atLeft));
                middle = guess > Math.Min(left, right) && guess < Math.Max(left, right) ? guess : middle;
            }

            long atMiddle = At(middle);
            if (atMiddle == 0 || Math.Abs(right - left) < Narrow)
            {
                return (decimal)middle / One;
            }

            (left, atLeft) = atMiddle > 0 != atRight > 0 ? (right, atRight) : (left, atLeft / 2);
            (right, atRight) = (middle, atMiddle);
        }

        return null;
    }

    /// <summary>As <see cref="FlowSum.At"/> has it.</summary>
    private long At(long x)
    {
        for (int i = 0; i < gaps.Length; i++)
        {
            factors[i] = Factor(((Int128)Math.Abs(x) * gaps[i]) >> Places);
        }

        bool forward = x >= 0;
        int last = amounts.Length - 1;
        long sum = amounts[forward ? last : 0];
        for (int step = 0; step < last; step++)
        {
            int near = forward ? last - 1 - step : step + 1;
            sum = Times(sum, factors[gapOf[forward ? near : near - 1]]) + amounts[near];
        }

        return sum;
    }

    /// <summary>e to the power of minus a number that is not below zero.</summary>
    private static long Factor(Int128 exponent)
    {
        if (exponent >= LargestExponent)
        {
            return 0;
        }

        (long halvings, long rest) = Math.DivRem((long)exponent, Ln2);
        rest <<= FactorPlaces - Places;
        long sum = WholeFactor;
        for (int n = Terms; n > 0; n--)
        {
            sum = WholeFactor - (Times(rest, sum) / n);
        }

        return sum >> (int)halvings;
    }

    private static long Times(long value, long factor)
    {
        long high = Math.BigMul(value, factor, out long low);
        return (high << (64 - FactorPlaces)) | (low >>> FactorPlaces);
    }
}
