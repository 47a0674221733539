namespace CollectionRules.Repayment.Costs.Solving;

/// <summary>
/// Zeros of a continuous function of the continuous rate x = ln(1 + i), always inside a bracket with a change of sign. The range is that of
/// a rate i per period from -99.9999 % to 99,999,900 %.
/// </summary>
internal static class RootSearch
{
    /// <summary>ln of a millionth.</summary>
    public const decimal Lowest = -13.8155105579642741041079487281m;

    /// <summary>ln of a million.</summary>
    public const decimal Highest = 13.8155105579642741041079487281m;

    /// <summary>The most changes of sign for which every zero is looked for.</summary>
    public const int MostSignChanges = 12;

    /// <summary>What is no more than this beside amounts of one is zero: an evaluation over 10,000 flows is off by less.</summary>
    private const decimal Nothing = 0.000_000_000_000_000_000_000_1m;

    /// <summary>The width at which a bracket is narrow enough.</summary>
    private const decimal Narrow = 0.000_000_000_000_000_000_01m;

    /// <summary>How far from a guess the zero is looked for on both sides.</summary>
    private const decimal GuessError = 0.000_000_000_1m;

    private const int MostSteps = 400;

    /// <summary>Every zero of the sum in the range, ascending.</summary>
    public static List<decimal> All(FlowSum sum)
    {
        List<decimal> roots = [];
        if (sum.SignChanges == 0)
        {
            return roots;
        }

        List<decimal> points = [Lowest, Highest];
        if (sum.SignChanges > 1)
        {
            points.InsertRange(1, All(sum.Derivative()));
        }

        decimal left = points[0], atLeft = sum.At(left);
        for (int i = 1; i < points.Count; i++)
        {
            decimal right = points[i], atRight = sum.At(right);
            bool touches = Math.Abs(atRight) <= Nothing;
            if (touches)
            {
                roots.Add(right);
            }
            else if (Math.Abs(atLeft) > Nothing && (atLeft > 0m) != (atRight > 0m))
            {
                roots.Add(Refine(sum, left, atLeft, right, atRight));
            }

            (left, atLeft) = (right, atRight);
        }

        return roots;
    }

    /// <summary>
    /// The zero that is found first going from zero in the direction in which the function rises to the other sign; null where there is none in the
    /// range. <paramref name="upwards"/> says that direction.
    /// </summary>
    public static decimal? FromZero(Func<decimal, decimal> function, bool upwards)
    {
        decimal near = 0m, atNear = function(near);
        if (atNear == 0m)
        {
            return 0m;
        }

        for (decimal step = 0.01m; near is > Lowest and < Highest; step *= 2m)
        {
            decimal far = Math.Clamp(upwards ? near + step : near - step, Lowest, Highest), atFar = function(far);
            if (atFar == 0m)
            {
                return far;
            }

            if ((atFar > 0m) != (atNear > 0m))
            {
                return Refine(function, near, atNear, far, atFar);
            }

            (near, atNear) = (far, atFar);
        }

        return null;
    }

    /// <summary>
    /// Narrows a bracket that holds one zero. A guess says about where it is; what is kept of that is a narrower bracket,
    /// whose opposite signs decimal arithmetic has shown.
    /// </summary>
    private static decimal Refine(FlowSum sum, decimal left, decimal atLeft, decimal right, decimal atRight)
    {
        if (sum.AboutZero(left, right) is not decimal about)
        {
            return Refine(sum.At, left, atLeft, right, atRight);
        }

        decimal near = Math.Max(left, about - GuessError), far = Math.Min(right, about + GuessError);
        decimal atNear = sum.At(near), atFar = sum.At(far);
        return atNear != 0m && atFar != 0m && (atNear > 0m) == (atLeft > 0m) && (atFar > 0m) == (atRight > 0m)
            ? Refine(sum.At, near, atNear, far, atFar)
            : Refine(sum.At, left, atLeft, right, atRight);
    }

    /// <summary>
    /// Narrows a bracket whose ends have opposite signs: false position where it moves (the Illinois variant), halving in every third step, so that it ends whatever the function does.
    /// </summary>
    private static decimal Refine(Func<decimal, decimal> function, decimal left, decimal atLeft, decimal right, decimal atRight)
    {
        for (int step = 0; step < MostSteps && Math.Abs(right - left) > Narrow; step++)
        {
            decimal middle = (left + right) / 2m;
            decimal slope = atRight - atLeft;
            if (step % 3 != 2 && slope != 0m)
            {
                decimal guess = right - (atRight * ((right - left) / slope));
                middle = guess > Math.Min(left, right) && guess < Math.Max(left, right) ? guess : middle;
            }

            decimal atMiddle = function(middle);
            if (atMiddle == 0m)
            {
                return middle;
            }

            if ((atMiddle > 0m) != (atRight > 0m))
            {
                (left, atLeft) = (right, atRight);
            }
            else
            {
                atLeft /= 2m;
            }

            (right, atRight) = (middle, atMiddle);
        }

        return right;
    }
}
