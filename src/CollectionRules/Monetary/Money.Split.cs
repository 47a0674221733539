namespace CollectionRules.Monetary;

public readonly partial record struct Money
{
    /// <summary>Splits the amount into equal parts without losing a minor unit.</summary>
    /// <param name="parts">How many parts: at least 1.</param>
    /// <param name="rule">Where the minor units go that are left over.</param>
    /// <returns>The parts in order; their sum is this amount.</returns>
    /// <example><code>Money.Of(1000m, Currency.CNY).Split(3, ResidualRule.Last);   // 333.33, 333.33, 333.34 CNY</code></example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Money)</c>.</exception>
    public Money[] Split(int parts, ResidualRule rule)
    {
        if (parts < 1)
            throw new ArgumentOutOfRangeException(nameof(parts), $"An amount cannot be split into \"{parts}\" parts; at least 1 is needed.");
        var shares = new Money[parts];
        Split(shares, rule);
        return shares;
    }

    /// <summary>Splits the amount into equal parts, as many as fit the destination, without losing a minor unit and without allocating.</summary>
    /// <param name="destination">Where the parts go, in order; at least one. Their sum is this amount.</param>
    /// <param name="rule">Where the minor units go that are left over.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is empty, or <paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Money)</c>.</exception>
    public void Split(Span<Money> destination, ResidualRule rule)
    {
        Residual.EnsureNamed(rule);
        Currency.Specified();
        if (destination.IsEmpty)
            throw new ArgumentException("An amount cannot be split into no parts; at least 1 is needed.", nameof(destination));
        (long share, long left) = Math.DivRem(MinorUnits, destination.Length);
        int extra = (int)Math.Abs(left);
        int unit = Math.Sign(left);
        destination.Fill(new Money(share, Currency));
        switch (rule)
        {
            case ResidualRule.First:
                destination[0] = new Money(share + left, Currency);
                break;
            case ResidualRule.Last:
                destination[^1] = new Money(share + left, Currency);
                break;
            case ResidualRule.SpreadFromLast:
                destination[^extra..].Fill(new Money(share + unit, Currency));
                break;
            default:
                // All parts are cut by the same, so the largest remainders are the first ones.
                destination[..extra].Fill(new Money(share + unit, Currency));
                break;
        }
    }

    /// <summary>Divides the amount by weights without losing a minor unit.</summary>
    /// <param name="weights">One weight for each part: zero or above, at least one above zero. Only their proportions count.</param>
    /// <param name="rule">Where the minor units go that are left over.</param>
    /// <returns>The parts in the order of the weights; their sum is this amount.</returns>
    /// <example><code>Money.Of(0.05m, Currency.CNY).Allocate([1, 1, 2], ResidualRule.LargestRemainder);   // 0.01, 0.01, 0.03 CNY</code></example>
    /// <exception cref="ArgumentException">There is no weight above zero, a weight is negative, or <paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Money)</c>.</exception>
    public Money[] Allocate(ReadOnlySpan<long> weights, ResidualRule rule)
    {
        var shares = new Money[weights.Length];
        Allocate(weights, shares, rule);
        return shares;
    }

    /// <summary>Divides the amount by weights without losing a minor unit and, up to 64 parts, without allocating.</summary>
    /// <param name="weights">One weight for each part: zero or above, at least one above zero. Only their proportions count.</param>
    /// <param name="destination">Where the parts go, in the order of the weights; of the same length. Their sum is this amount.</param>
    /// <param name="rule">Where the minor units go that are left over.</param>
    /// <exception cref="ArgumentException">
    /// There is no weight above zero, a weight is negative, the lengths differ, or <paramref name="rule"/> is not a named rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">This is <c>default(Money)</c>.</exception>
    public void Allocate(ReadOnlySpan<long> weights, Span<Money> destination, ResidualRule rule)
    {
        Residual.EnsureNamed(rule);
        Currency.Specified();
        if (destination.Length != weights.Length)
        {
            throw new ArgumentException(
                $"The destination has \"{destination.Length}\" places for \"{weights.Length}\" weights; both must have the same length.", nameof(destination));
        }

        Apportionment.Fill(this, weights, destination, rule);
    }
}
