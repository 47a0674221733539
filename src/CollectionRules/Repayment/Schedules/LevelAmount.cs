using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// The exact installment of a level payment, rounded once: <c>(P·∏(1+f) - B) / Σ w·∏(1+f later)</c>, or with the discount factors
/// <c>d(k) = ∏ 1/(1+f) up to k</c>, <c>(P - B·d(n)) / Σ w·d(k)</c>.
/// </summary>
/// <remarks>
/// <para>Discount factors are held in 62-bit fixed point and always cut down. Error bound: let e(k) be how much the true d(k) exceeds the
/// held one, in units of 2^-62. The held 1/(1+f) is cut by less than 1, d(k-1) is at most 1, and the product is cut by less than 1; so
/// e(k) &lt; e(k-1) + 1 + 1 + e(k-1)·2^-62 &lt; e(k-1) + 3, and e(k) &lt;= 3k. Hence the true sum lies in [S, S + Σ w·3k] and the true
/// numerator in [N - B·3n, N], and the true installment between <c>(N - B·3n)/(S + Σ w·3k)</c> and <c>N/S</c>.</para>
/// <para>Rounding is monotone: where both ends round to the same amount, so does the true value, whatever the rule. Where they do not - a
/// tie, or a value within about n²·2^-61 of one - exact arithmetic decides.</para>
/// </remarks>
internal readonly ref struct LevelAmount
{
    private const int Scale = 62;
    private const ulong One = 1UL << Scale;

    private readonly FactorLine factors;
    private readonly ReadOnlySpan<int> weights;
    private readonly int grace;
    private readonly long principal;
    private readonly long balloon;
    private readonly bool isFixed;
    private readonly Int128 upper;
    private readonly Int128 lower;
    private readonly Int128 sum;
    private readonly Int128 sumError;

    /// <param name="principal">What is repaid, above zero.</param>
    /// <param name="balloon">What the last row repays on top, at least zero and below the principal.</param>
    /// <param name="factors">One factor for each row.</param>
    /// <param name="weights">One weight for each row, or none for equal rows; a row of weight 0 pays its interest and counts for nothing here.</param>
    /// <param name="grace">So many rows at the beginning have weight 0.</param>
    public LevelAmount(long principal, long balloon, FactorLine factors, ReadOnlySpan<int> weights, int grace)
    {
        this.factors = factors;
        this.weights = weights;
        this.grace = grace;
        this.principal = principal;
        this.balloon = balloon;
        ulong discount = One;
        long error = 0;
        for (int row = grace; row < factors.Count; row++)
        {
            int weight = Weight(row);
            if (weight == 0)
                continue;
            if (!factors[row].TryNarrow(out ulong numerator, out ulong denominator))
                return;
            ulong step = (ulong)(((UInt128)denominator << Scale) / (numerator + denominator));
            discount = (ulong)(((UInt128)discount * step) >> Scale);
            error += 3;
            sum += (Int128)weight * discount;
            sumError += weight * error;
        }

        upper = ((Int128)principal << Scale) - ((Int128)balloon * discount);
        lower = upper - ((Int128)balloon * error);
        isFixed = lower > 0 && sum > 0;
    }

    /// <summary>The installment of a row with the weight, rounded to the multiple.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public long Round(int weight, long multiple, RoundingRule rule)
    {
        if (isFixed && Bits(upper) + Bits(weight) <= 126 && Bits(sum + sumError) + Bits(multiple) <= 126)
        {
            Int128 high = Rounding.Divide(upper * weight, sum * multiple, rule);
            Int128 low = Rounding.Divide(lower * weight, (sum + sumError) * multiple, rule);
            if (high == low)
                return checked((long)(high * multiple));
        }

        return checked((long)(Exact(weight, multiple, rule) * multiple));
    }

    /// <summary>The balance is a linear function of the installment, so it is carried as two whole numbers over one power of the denominators.</summary>
    private BigInteger Exact(int weight, long multiple, RoundingRule rule)
    {
        BigInteger debt = principal, paid = BigInteger.Zero, scale = BigInteger.One;
        for (int row = grace; row < factors.Count; row++)
        {
            int each = Weight(row);
            if (each == 0)
                continue;
            BigInteger denominator = (BigInteger)factors[row].Denominator;
            BigInteger growth = denominator + (BigInteger)factors[row].Numerator;
            scale *= denominator;
            debt *= growth;
            paid = (paid * growth) + (scale * each);
        }

        return WideArithmetic.Divide((debt - (scale * balloon)) * weight, paid * multiple, rule);
    }

    private int Weight(int row) => weights.IsEmpty ? 1 : weights[row];

    private static int Bits(Int128 value) => 128 - (int)Int128.LeadingZeroCount(value);
}
