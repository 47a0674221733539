namespace CollectionRules.Monetary;

/// <summary>
/// An amount of one currency: a whole number of its minor units, held in 64 bits. Nothing here is rounded unless a
/// <see cref="RoundingRule"/> is given, and amounts of different currencies never mix.
/// </summary>
/// <remarks>
/// <para>CNY ranges from -92233720368547758.08 to 92233720368547758.07; other currencies shift the point. What does not fit throws
/// <see cref="OverflowException"/>.</para>
/// <para>Two amounts are equal when minor units and currency are; amounts of different currencies are unequal, zero included.</para>
/// <para><c>default(Money)</c> is no amount: it has no currency, and whatever needs one throws
/// <see cref="InvalidOperationException"/>. Use <see cref="Zero"/> for an amount of nothing.</para>
/// </remarks>
/// <example><code>
/// Money debt = Money.Of(1000m, Currency.CNY);
/// Money waived = debt.Percent(Percentage.Of(12.345m), RoundingRule.HalfUp);   // 123.45 CNY
/// Money rest = debt - waived;                                                // 876.55 CNY
/// </code></example>
public readonly partial record struct Money
{
    private Money(long minorUnits, Currency currency)
    {
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>The amount in minor units: 123456 for 1,234.56 CNY, 1234 for 1,234 JPY.</summary>
    public long MinorUnits { get; }

    /// <summary>The currency; unspecified only in <c>default(Money)</c>.</summary>
    public Currency Currency { get; }

    /// <summary>The amount in units, with exactly the decimals of the currency: 1234.50 for 123450 minor units of CNY.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Money)</c>.</exception>
    public decimal Amount => DecimalParts.Compose(MinorUnits < 0, (UInt128)Int128.Abs(MinorUnits), Currency.MinorUnitDecimals);

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => MinorUnits == 0;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => MinorUnits > 0;

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => MinorUnits < 0;

    /// <summary>An amount of nothing.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>Zero in that currency.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="currency"/> is unspecified.</exception>
    public static Money Zero(Currency currency) => FromMinorUnits(0, currency);

    /// <summary>An amount given in minor units.</summary>
    /// <param name="minorUnits">Any value.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="currency"/> is unspecified.</exception>
    public static Money FromMinorUnits(long minorUnits, Currency currency) => new(minorUnits, currency.Specified());

    /// <summary>An amount given in units, exactly. Never rounds.</summary>
    /// <param name="amount">The amount; at most the decimals of the currency, besides trailing zeros.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">The amount has more decimals than the currency.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="currency"/> is unspecified.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        int decimals = currency.MinorUnitDecimals;
        DecimalParts parts = DecimalParts.Of(amount).Trimmed();
        if (parts.Scale > decimals)
        {
            throw new ArgumentException(
                $"Amount \"{DecimalText.Format(amount)}\" has {parts.Scale} decimal{(parts.Scale == 1 ? "" : "s")}; {currency} allows {decimals}. Hint: Money.Round rounds by a named rule.",
                nameof(amount));
        }

        return Narrow(parts.SignedCoefficient * PowersOfTen.Int64[decimals - parts.Scale], currency);
    }

    /// <summary>An amount given in units, rounded to the minor unit of the currency by a named rule.</summary>
    /// <param name="amount">The amount with any decimals.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rounded amount.</returns>
    /// <example><code>
    /// Money.Round(0.125m, Currency.CNY, RoundingRule.HalfEven);   // 0.12 CNY
    /// Money.Round(0.125m, Currency.CNY, RoundingRule.HalfUp);     // 0.13 CNY
    /// Money.Round(0.125m, Currency.KWD, RoundingRule.HalfUp);     // 0.125 KWD
    /// </code></example>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="currency"/> is unspecified.</exception>
    public static Money Round(decimal amount, Currency currency, RoundingRule rule) =>
        Of(Rounding.Round(amount, currency.MinorUnitDecimals, rule), currency);

    private static Money Narrow(Int128 minorUnits, Currency currency)
    {
        if (minorUnits < long.MinValue || minorUnits > long.MaxValue)
        {
            throw new OverflowException(
                $"The amount does not fit in 64 bits of minor units; {currency} ranges from {new Money(long.MinValue, currency).Digits()} to {new Money(long.MaxValue, currency).Digits()}.");
        }

        return new Money((long)minorUnits, currency);
    }
}
