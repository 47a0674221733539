using System.Globalization;

namespace CollectionRules.Monetary;

public readonly partial record struct Money
{
    /// <summary>Reads an amount of an ISO 4217 currency, such as <c>1234.50 CNY</c>.</summary>
    /// <param name="text">
    /// Digits with an optional <c>-</c> and point, one space, and the code. No grouping and no exponent; fewer decimals than the currency has
    /// are allowed, more only if they are zeros.
    /// </param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such an amount, or the amount does not fit.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Money money) ? money : throw new FormatException(Refusal(text));
    }

    /// <summary>Reads an amount of one given currency, which may be a custom one. The text must show its code.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> reads it.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such an amount, or the amount does not fit.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="currency"/> is unspecified.</exception>
    public static Money Parse(string text, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, currency, out Money money)
            ? money
            : throw new FormatException(NotAnAmount(text, currency));
    }

    /// <summary>Reads an amount of an ISO 4217 currency without throwing.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> reads it.</param>
    /// <param name="money">The amount; <c>default</c> where the answer is false.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        money = default;
        return TrySeparate(text, out ReadOnlySpan<char> number, out ReadOnlySpan<char> code)
            && Currency.TryParse(code, out Currency currency)
            && TryRead(number, currency, out money);
    }

    /// <summary>Reads an amount of one given currency without throwing.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> reads it.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="money">The amount; <c>default</c> where the answer is false.</param>
    /// <returns>Whether the text is an amount in that currency.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="currency"/> is unspecified.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, Currency currency, out Money money)
    {
        money = default;
        string expected = currency.Code;
        return TrySeparate(text, out ReadOnlySpan<char> number, out ReadOnlySpan<char> code)
            && code.SequenceEqual(expected)
            && TryRead(number, currency, out money);
    }

    /// <summary>The amount with all decimals of its currency, one space and the code, such as <c>1234.50 CNY</c>; culture-free.</summary>
    /// <returns>The text that the parse methods read back; <c>0 (no currency)</c> for <c>default(Money)</c>.</returns>
    public override string ToString() => Currency.IsUnspecified ? $"0 {Currency}" : $"{Digits()} {Currency}";

    private static bool TrySeparate(ReadOnlySpan<char> text, out ReadOnlySpan<char> number, out ReadOnlySpan<char> code)
    {
        int space = text.IndexOf(' ');
        number = space < 0 ? default : text[..space];
        code = space < 0 ? default : text[(space + 1)..];
        return space >= 0;
    }

    private static bool TryRead(ReadOnlySpan<char> number, Currency currency, out Money money)
    {
        money = default;
        if (number.ContainsAny('e', 'E') || !DecimalText.TryParse(number, out decimal amount))
            return false;
        DecimalParts parts = DecimalParts.Of(amount);
        int missing = currency.MinorUnitDecimals - parts.Scale;
        if (missing < 0)
            return false;
        Int128 minorUnits = parts.SignedCoefficient * PowersOfTen.Int64[missing];
        if (minorUnits < long.MinValue || minorUnits > long.MaxValue)
            return false;
        money = new Money((long)minorUnits, currency);
        return true;
    }

    private static string Refusal(string text)
    {
        if (!TrySeparate(text, out _, out ReadOnlySpan<char> code))
            return $"Money {Quote.Of(text)} has no currency; an amount, one space and an ISO 4217 code are needed, such as \"1234.50 CNY\".";
        return Currency.TryParse(code, out Currency currency)
            ? NotAnAmount(text, currency)
            : $"Money {Quote.Of(text)} has an unknown currency. {CurrencyTable.UnknownCode(code.ToString())}";
    }

    private static string NotAnAmount(string text, Currency currency)
    {
        int decimals = currency.MinorUnitDecimals;
        return $"Money {Quote.Of(text)} is not an amount in {currency}: digits with at most {decimals} decimal{(decimals == 1 ? "" : "s")}, one space and \"{currency}\", "
            + $"from {new Money(long.MinValue, currency).Digits()} to {new Money(long.MaxValue, currency).Digits()}.";
    }

    private string Digits() => Amount.ToString(CultureInfo.InvariantCulture);
}
