namespace CollectionRules.Monetary;

public readonly partial record struct Currency
{
    /// <summary>Reads the code of an active ISO 4217 currency. Letter case counts and spaces are refused.</summary>
    /// <param name="code">Three capital letters, such as <c>CNY</c>.</param>
    /// <returns>The currency with its minor unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">The code is not one of <see cref="All"/>; the message names the nearest one.</exception>
    public static Currency Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out Currency currency) ? currency : throw new FormatException(CurrencyTable.UnknownCode(code));
    }

    /// <summary>Reads the code of an active ISO 4217 currency without throwing.</summary>
    /// <param name="code">Three capital letters, such as <c>CNY</c>.</param>
    /// <param name="currency">The currency, or <c>default</c> where the answer is false.</param>
    /// <returns>Whether the code is one of <see cref="All"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Currency currency)
    {
        currency = default;
        return IsCode(code) && CurrencyTable.TryFind(code, out currency);
    }

    /// <summary>
    /// A currency of the host's own, or one that ISO 4217 lists no more (such as <c>BGN</c>). Text that shows it is read back by
    /// the parse methods that are given the currency.
    /// </summary>
    /// <param name="code">Three capital letters <c>A</c> to <c>Z</c> that are not the code of a known currency, so that no code ever has two meanings.</param>
    /// <param name="decimals">The decimals of the minor unit: 0 to 6, both included.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not three capital letters, or is one of <see cref="All"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static Currency Custom(string code, int decimals)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsCode(code))
            throw new ArgumentException($"Currency code {Quote.Of(code)} is not three capital letters A to Z.", nameof(code));
        if (CurrencyTable.TryFind(code, out Currency known))
        {
            throw new ArgumentException(
                $"Currency code \"{code}\" is an ISO 4217 currency with {known.MinorUnitDecimals} decimals. Hint: use Currency.Parse(\"{code}\").", nameof(code));
        }

        if (decimals is < 0 or > MaxMinorUnitDecimals)
            throw new ArgumentOutOfRangeException(nameof(decimals), $"Currency \"{code}\" cannot have \"{decimals}\" decimals; 0 to {MaxMinorUnitDecimals} are allowed.");
        return Pack(code, decimals);
    }
}
