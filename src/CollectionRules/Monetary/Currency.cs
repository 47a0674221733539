namespace CollectionRules.Monetary;

/// <summary>
/// A currency: a code of three capital letters and the number of decimals of its minor unit. Two currencies are equal when both are.
/// </summary>
/// <remarks>
/// <para>The known ones are the active currencies and funds of ISO 4217 (list one as published on 2026-01-01) that have a minor unit;
/// metals, bond units, testing codes and other codes without one are left out.</para>
/// <para><c>default(Currency)</c> is no currency: <see cref="IsUnspecified"/> is true, and every other member but <see cref="ToString"/> and
/// equality throws <see cref="InvalidOperationException"/>.</para>
/// </remarks>
public readonly partial record struct Currency
{
    /// <summary>The most decimals a <see cref="Custom"/> currency may have.</summary>
    public const int MaxMinorUnitDecimals = 6;

    private const int CodeLength = 3;

    /// <summary>The letters to the base 26, plus one, in the upper bits; the decimals in the lowest three; 0 for no currency.</summary>
    private readonly uint _packed;

    private Currency(uint packed) => _packed = packed;

    /// <summary>Every known currency, ordered by code.</summary>
    public static IReadOnlyList<Currency> All => CurrencyTable.All;

    /// <summary>Whether this is <c>default(Currency)</c>, no currency at all.</summary>
    public bool IsUnspecified => _packed == 0;

    /// <summary>The code: three capital letters <c>A</c> to <c>Z</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Currency)</c>.</exception>
    public string Code => CurrencyTable.CodeOf(this) ?? Spell();

    /// <summary>The number of decimals of the minor unit (the exponent of ISO 4217): 2 for CNY, 0 for JPY, 3 for KWD; 0 to 6, both included.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Currency)</c>.</exception>
    public int MinorUnitDecimals => (int)(Specified()._packed & 7);

    /// <summary>How many minor units make one unit: 100 for CNY, 1 for JPY, 1000 for KWD.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Currency)</c>.</exception>
    public long MinorUnitsPerUnit => PowersOfTen.Int64[MinorUnitDecimals];

    /// <summary>Whether this is one of <see cref="All"/>, and not a <see cref="Custom"/> currency.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(Currency)</c>.</exception>
    public bool IsIso4217 => CurrencyTable.CodeOf(Specified()) is not null;

    /// <summary>The code, such as <c>CNY</c>, which <see cref="Parse"/> reads back for an ISO 4217 currency; <c>(no currency)</c> for <c>default(Currency)</c>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => IsUnspecified ? "(no currency)" : Code;

    /// <summary>The order of codes, the same as that of the letters.</summary>
    internal uint Packed => _packed;

    /// <summary>This currency, if it is one.</summary>
    internal Currency Specified() => IsUnspecified
        ? throw new InvalidOperationException("No currency is given: default(Currency) has no code. Hint: use a member such as Currency.CNY, or Currency.Parse.")
        : this;

    /// <summary>Packs a code that is known to be three capital letters.</summary>
    internal static Currency Pack(ReadOnlySpan<char> code, int decimals)
    {
        uint letters = 0;
        foreach (char letter in code)
            letters = (letters * 26) + letter - 'A';
        return new Currency(((letters + 1) << 3) | (uint)decimals);
    }

    private static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length == CodeLength && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]);

    private string Spell()
    {
        uint letters = (Specified()._packed >> 3) - 1;
        return string.Create(CodeLength, letters, static (text, rest) =>
        {
            for (int i = text.Length - 1; i >= 0; i--, rest /= 26)
                text[i] = (char)('A' + (rest % 26));
        });
    }
}
