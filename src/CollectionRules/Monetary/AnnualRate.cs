namespace CollectionRules.Monetary;

/// <summary>
/// A rate in percent per year, exact: 18.25 % per year is <c>AnnualRate.Of(18.25m)</c>. From -100 to 1,000,000 percent per year, both
/// included, with at most 12 decimals. Equal values are equal however they were written; <c>default</c> is 0 % per year.
/// </summary>
/// <remarks>
/// <para>The limits are for sanity: reference rates have been below zero, nothing is lent at less than -100 %, and the cost of a loan of few
/// days can reach many thousands of percent. They keep the exact fraction <see cref="Numerator"/> / <see cref="Denominator"/> in 64 bits.</para>
/// <para>What a year, a month or a day is belongs to a day count; this type converts nothing. Multiply an amount by the numerator and the
/// days first and divide once: a rate that was divided by 12 beforehand has lost the exact ties.</para>
/// </remarks>
public readonly record struct AnnualRate : IComparable<AnnualRate>
{
    private const int LowestPercent = -100;
    private const string Suffix = "% per year";

    private readonly PercentValue _value;

    private AnnualRate(PercentValue value) => _value = value;

    /// <summary>0 % per year.</summary>
    public static AnnualRate Zero => default;

    /// <summary>The number of percent per year: 18.25 for 18.25 % per year.</summary>
    public decimal PercentPerYear => _value.Percent;

    /// <summary>The rate per year as a fraction of one, exact: 0.1825 for 18.25 % per year.</summary>
    public decimal RatioPerYear => _value.Ratio;

    /// <summary>The upper part of the exact fraction <c>Numerator / Denominator</c> of one per year: 1825 for 18.25 %. At most 10^18 in magnitude.</summary>
    public long Numerator => _value.Coefficient;

    /// <summary>The lower part of that fraction: a power of ten from 100 to 10^14, 10000 for 18.25 %.</summary>
    public long Denominator => _value.RatioDenominator;

    /// <summary>A rate given in percent per year.</summary>
    /// <param name="percentPerYear">From -100 to 1,000,000, both included; at most 12 decimals besides trailing zeros.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more than 12 decimals.</exception>
    public static AnnualRate Of(decimal percentPerYear) =>
        new(PercentValue.Of(percentPerYear, LowestPercent, "Annual rate", "percent per year", nameof(percentPerYear)));

    /// <summary>A rate given as a fraction of one per year: 0.1825 is 18.25 % per year.</summary>
    /// <param name="ratioPerYear">From -1 to 10,000, both included; at most 14 decimals besides trailing zeros.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more than 14 decimals.</exception>
    public static AnnualRate FromRatio(decimal ratioPerYear) =>
        new(PercentValue.OfRatio(ratioPerYear, LowestPercent, "Annual rate", nameof(ratioPerYear)));

    /// <summary>Reads a number directly followed by <c>% per year</c>, such as <c>18.25% per year</c>. No other spaces, no exponent.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a number, or is outside the range of <see cref="Of"/>.</exception>
    public static AnnualRate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out AnnualRate rate)
            ? rate
            : throw new FormatException(
                $"Annual rate {Quote.Of(text)} is not a number from -100 to 1000000 with at most 12 decimals and \"% per year\", such as \"18.25% per year\".");
    }

    /// <summary>Reads a number directly followed by <c>% per year</c> without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rate">The rate; 0 % per year where the answer is false.</param>
    /// <returns>Whether the text is a rate.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out AnnualRate rate)
    {
        bool read = PercentValue.TryRead(text, Suffix, LowestPercent, out PercentValue value);
        rate = new AnnualRate(value);
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(AnnualRate other) => _value.CompareTo(other._value);

    /// <summary>The shortest exact text, such as <c>18.25% per year</c>, which <see cref="Parse"/> reads back.</summary>
    /// <returns>The number of percent and <c>% per year</c>.</returns>
    public override string ToString() => _value + Suffix;

    /// <summary>Whether the left rate is lower.</summary>
    /// <param name="left">The left rate.</param>
    /// <param name="right">The right rate.</param>
    /// <returns>Whether left is below right.</returns>
    public static bool operator <(AnnualRate left, AnnualRate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rate is lower or equal.</summary>
    /// <param name="left">The left rate.</param>
    /// <param name="right">The right rate.</param>
    /// <returns>Whether left is not above right.</returns>
    public static bool operator <=(AnnualRate left, AnnualRate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rate is higher.</summary>
    /// <param name="left">The left rate.</param>
    /// <param name="right">The right rate.</param>
    /// <returns>Whether left is above right.</returns>
    public static bool operator >(AnnualRate left, AnnualRate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rate is higher or equal.</summary>
    /// <param name="left">The left rate.</param>
    /// <param name="right">The right rate.</param>
    /// <returns>Whether left is not below right.</returns>
    public static bool operator >=(AnnualRate left, AnnualRate right) => left.CompareTo(right) >= 0;
}
