namespace CollectionRules.Monetary;

public readonly partial record struct Money
{
    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>left + right.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money operator +(Money left, Money right) =>
        Narrow((Int128)left.MinorUnits + right.MinorUnits, Shared(left, right));

    /// <summary>The difference of two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>left - right.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Money operator -(Money left, Money right) =>
        Narrow((Int128)left.MinorUnits - right.MinorUnits, Shared(left, right));

    /// <summary>The amount with the opposite sign.</summary>
    /// <param name="money">An amount.</param>
    /// <returns>-money.</returns>
    /// <exception cref="OverflowException">The lowest amount of all has no opposite.</exception>
    public static Money operator -(Money money) => Narrow(-(Int128)money.MinorUnits, money.Currency.Specified());

    /// <summary>The amount a whole number of times, exactly.</summary>
    /// <param name="money">An amount.</param>
    /// <param name="count">How many times.</param>
    /// <returns>money · count.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Money operator *(Money money, long count) => Narrow(Math.BigMul(money.MinorUnits, count), money.Currency.Specified());

    /// <summary>The amount a whole number of times, exactly.</summary>
    /// <param name="count">How many times.</param>
    /// <param name="money">An amount.</param>
    /// <returns>count · money.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Money operator *(long count, Money money) => money * count;

    /// <summary>The sum of any number of amounts. Only the total has to fit, whatever the order.</summary>
    /// <param name="amounts">The amounts, all of <paramref name="currency"/>.</param>
    /// <param name="currency">The currency of the sum, so that a sum of nothing has one too.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="CurrencyMismatchException">An amount has another currency.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money Sum(ReadOnlySpan<Money> amounts, Currency currency)
    {
        Int128 total = 0;
        foreach (Money amount in amounts)
            total += amount.In(currency);
        return Narrow(total, currency.Specified());
    }

    /// <summary>The sum of any number of amounts. Only the total has to fit, whatever the order.</summary>
    /// <param name="amounts">The amounts, all of <paramref name="currency"/>.</param>
    /// <param name="currency">The currency of the sum, so that a sum of nothing has one too.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="CurrencyMismatchException">An amount has another currency.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Int128 total = 0;
        foreach (Money amount in amounts)
            total += amount.In(currency);
        return Narrow(total, currency.Specified());
    }

    /// <summary>The amount times any factor: the exact product, rounded once.</summary>
    /// <param name="factor">Any value.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rounded product.</returns>
    /// <remarks>A quotient such as <c>rate / 12</c> is no exact factor; use <see cref="MultiplyDivide"/> for it.</remarks>
    /// <example><code>Money.Of(100.10m, Currency.CNY).Times(0.125m, RoundingRule.HalfUp);   // 12.51 CNY</code></example>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public Money Times(decimal factor, RoundingRule rule)
    {
        DecimalParts parts = DecimalParts.Of(factor).Trimmed();
        Int128? product = WideArithmetic.MultiplyDivide(MinorUnits, parts.SignedCoefficient, PowersOfTen.Int128[parts.Scale], rule);
        return Narrow(product ?? Int128.MaxValue, Currency.Specified());
    }

    /// <summary>A share of the amount: exact, rounded once.</summary>
    /// <param name="share">The share; above 100 % and below 0 % are allowed.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rounded share.</returns>
    /// <example><code>Money.Of(0.10m, Currency.CNY).Percent(Percentage.Of(25m), RoundingRule.HalfEven);   // 0.02 CNY</code></example>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="OverflowException">The share does not fit.</exception>
    public Money Percent(Percentage share, RoundingRule rule) => MultiplyDivide(share.Numerator, share.Denominator, rule);

    /// <summary>The amount times a fraction: multiplied exactly, divided and rounded once.</summary>
    /// <param name="numerator">The upper part of the fraction; any value.</param>
    /// <param name="denominator">The lower part of the fraction; any value but zero.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The rounded result.</returns>
    /// <example>One month at 13 % a year, where a rate divided by 12 beforehand would miss the tie:
    /// <code>Money.Of(49890m, Currency.CNY).MultiplyDivide(13, 1200, RoundingRule.HalfEven);   // 540.48 CNY, from 540.475</code>
    /// </example>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public Money MultiplyDivide(long numerator, long denominator, RoundingRule rule) =>
        Narrow(Rounding.Divide(Math.BigMul(MinorUnits, numerator), denominator, rule), Currency.Specified());

    /// <summary>The amount rounded to a whole multiple of another, such as installments in steps of 5.00.</summary>
    /// <param name="multiple">The step: above zero, of the same currency.</param>
    /// <param name="rule">The rule for what is left over; the even neighbor is the even multiple.</param>
    /// <returns>The multiple chosen by the rule.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="multiple"/> is zero or negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public Money RoundToMultiple(Money multiple, RoundingRule rule)
    {
        Currency currency = Shared(this, multiple);
        if (multiple.MinorUnits <= 0)
            throw new ArgumentOutOfRangeException(nameof(multiple), $"The multiple is \"{multiple}\"; it must be above zero.");
        return Narrow(Rounding.Divide(MinorUnits, multiple.MinorUnits, rule) * multiple.MinorUnits, currency);
    }

    /// <summary>The one currency of two amounts.</summary>
    private static Currency Shared(Money left, Money right) => left.Currency == right.Currency
        ? left.Currency.Specified()
        : throw new CurrencyMismatchException(left.Currency, right.Currency);

    /// <summary>The minor units, if the amount has the currency.</summary>
    private long In(Currency currency) => Currency == currency ? MinorUnits : throw new CurrencyMismatchException(currency, Currency);
}
