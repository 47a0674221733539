namespace CollectionRules.Monetary;

/// <summary>
/// A share in percent, exact: 12.5 % is <c>Percentage.Of(12.5m)</c>. From -1,000,000 to 1,000,000 percent, both included, with at most
/// 12 decimals. Equal values are equal however they were written; <c>default</c> is 0 %.
/// </summary>
public readonly record struct Percentage : IComparable<Percentage>
{
    private const string Suffix = "%";

    private readonly PercentValue _value;

    private Percentage(PercentValue value) => _value = value;

    /// <summary>0 %.</summary>
    public static Percentage Zero => default;

    /// <summary>100 %, the whole.</summary>
    public static Percentage Hundred { get; } = Of(100);

    /// <summary>The number of percent: 12.5 for 12.5 %.</summary>
    public decimal Percent => _value.Percent;

    /// <summary>The share as a fraction of one, exact: 0.125 for 12.5 %.</summary>
    public decimal Ratio => _value.Ratio;

    /// <summary>The upper part of the exact fraction <c>Numerator / Denominator</c> of one: 125 for 12.5 %. At most 10^18 in magnitude.</summary>
    public long Numerator => _value.Coefficient;

    /// <summary>The lower part of that fraction: a power of ten from 100 to 10^14, 1000 for 12.5 %.</summary>
    public long Denominator => _value.RatioDenominator;

    /// <summary>A share given in percent.</summary>
    /// <param name="percent">From -1,000,000 to 1,000,000, both included; at most 12 decimals besides trailing zeros.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more than 12 decimals.</exception>
    public static Percentage Of(decimal percent) => new(PercentValue.Of(percent, -PercentValue.MaxPercent, "Percentage", "percent", nameof(percent)));

    /// <summary>A share given as a fraction of one: 0.125 is 12.5 %.</summary>
    /// <param name="ratio">From -10,000 to 10,000, both included; at most 14 decimals besides trailing zeros.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more than 14 decimals.</exception>
    public static Percentage FromRatio(decimal ratio) =>
        new(PercentValue.OfRatio(ratio, -PercentValue.MaxPercent, "Percentage", nameof(ratio)));

    /// <summary>Reads a number directly followed by <c>%</c>, such as <c>12.5%</c>. No spaces, no exponent.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a number, or is outside the range of <see cref="Of"/>.</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Percentage percentage)
            ? percentage
            : throw new FormatException(
                $"Percentage {Quote.Of(text)} is not a number from -1000000 to 1000000 with at most 12 decimals and \"%\", such as \"12.5%\".");
    }

    /// <summary>Reads a number directly followed by <c>%</c> without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="percentage">The share; 0 % where the answer is false.</param>
    /// <returns>Whether the text is a share.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Percentage percentage)
    {
        bool read = PercentValue.TryRead(text, Suffix, -PercentValue.MaxPercent, out PercentValue value);
        percentage = new Percentage(value);
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => _value.CompareTo(other._value);

    /// <summary>The shortest exact text, such as <c>12.5%</c>, which <see cref="Parse"/> reads back.</summary>
    /// <returns>The number of percent and <c>%</c>.</returns>
    public override string ToString() => _value + Suffix;

    /// <summary>Whether the left share is smaller.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>Whether left is below right.</returns>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left share is smaller or equal.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>Whether left is not above right.</returns>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left share is greater.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>Whether left is above right.</returns>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left share is greater or equal.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>Whether left is not below right.</returns>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;
}
