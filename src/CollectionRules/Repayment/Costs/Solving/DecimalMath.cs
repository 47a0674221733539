namespace CollectionRules.Repayment.Costs.Solving;

/// <summary>
/// Exponential, logarithm and whole powers in decimal arithmetic: the same digits on every machine. A result is off by a few units of its
/// 27th significant digit, or of the 27th decimal where it is below one.
/// </summary>
internal static class DecimalMath
{
    /// <summary>Beyond this magnitude an exponential is zero in 28 decimals, or leaves the range of a decimal.</summary>
    private const decimal LargestExponent = 65m;

    private const decimal Ln2 = 0.6931471805599453094172321215m;

    /// <summary>e to the power of a number from -oo to 65; below -65 it is zero in 28 decimals.</summary>
    /// <exception cref="OverflowException">The number is above 65.</exception>
    public static decimal Exp(decimal x)
    {
        if (x > LargestExponent)
        {
            throw new OverflowException("The exponential leaves the range of a decimal.");
        }

        if (x < -LargestExponent)
        {
            return 0m;
        }

        int halvings = (int)decimal.Round(x / Ln2, 0, MidpointRounding.ToEven);
        decimal rest = x - (halvings * Ln2);
        decimal term = 1m, sum = 1m;
        for (int n = 1; term != 0m; n++)
        {
            term = term * rest / n;
            sum += term;
        }

        return halvings >= 0 ? sum * Power(2m, halvings) : sum / Power(2m, -halvings);
    }

    /// <summary>The natural logarithm of a number above zero.</summary>
    public static decimal Ln(decimal x)
    {
        int doublings = 0;
        for (; x > 1.4142m; x /= 2m)
        {
            doublings++;
        }

        for (; x < 0.7071m; x *= 2m)
        {
            doublings--;
        }

        // ln x = 2 artanh z with |z| <= 0.172, so that each term adds more than three decimals to two.
        decimal z = (x - 1m) / (x + 1m), square = z * z, power = z, sum = z;
        for (int n = 3; power != 0m; n += 2)
        {
            power *= square;
            sum += power / n;
        }

        return (2m * sum) + (doublings * Ln2);
    }

    /// <summary>A whole power of a number, by squaring.</summary>
    /// <param name="x">Any number.</param>
    /// <param name="exponent">0 or above.</param>
    /// <exception cref="OverflowException">The power leaves the range of a decimal.</exception>
    public static decimal Power(decimal x, long exponent)
    {
        decimal result = 1m;
        for (decimal square = x; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
            {
                result *= square;
            }

            if (exponent > 1)
            {
                square *= square;
            }
        }

        return result;
    }
}
