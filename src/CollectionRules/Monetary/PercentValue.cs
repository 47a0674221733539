namespace CollectionRules.Monetary;

/// <summary>A number of percent, <c>Coefficient · 10^-Decimals</c>, kept in lowest form: what percentages and rates have in common.</summary>
/// <param name="Coefficient">At most 10^18 in magnitude.</param>
/// <param name="Decimals">0 to 12, both included; 0 where the coefficient ends in a zero digit that could be dropped.</param>
internal readonly record struct PercentValue(long Coefficient, byte Decimals) : IComparable<PercentValue>
{
    /// <summary>The most decimals kept. With the largest magnitude they make a coefficient of 10^18, which fits 64 bits.</summary>
    public const int MaxDecimals = 12;

    /// <summary>The largest magnitude in percent.</summary>
    public const int MaxPercent = 1_000_000;

    /// <summary>The number of percent.</summary>
    public decimal Percent => DecimalParts.Compose(Coefficient < 0, UInt128.CreateChecked(Math.Abs(Coefficient)), Decimals);

    /// <summary>The fraction of one: percent / 100.</summary>
    public decimal Ratio => DecimalParts.Compose(Coefficient < 0, UInt128.CreateChecked(Math.Abs(Coefficient)), Decimals + 2);

    /// <summary>The power of ten under the coefficient in the fraction of one: 100 to 10^14.</summary>
    public long RatioDenominator => PowersOfTen.Int64[Decimals + 2];

    /// <summary>Takes a number of percent that is within limits and has at most 12 decimals; otherwise says in the caller's words what is wrong.</summary>
    public static PercentValue Of(decimal percent, int lowest, string kind, string unit, string parameter)
    {
        if (percent < lowest || percent > MaxPercent)
        {
            throw new ArgumentOutOfRangeException(
                parameter, $"{kind} \"{DecimalText.Format(percent)}\" is out of range; {lowest} to {MaxPercent} {unit} are allowed.");
        }

        DecimalParts parts = DecimalParts.Of(percent).Trimmed();
        if (parts.Scale > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                $"{kind} \"{DecimalText.Format(percent)}\" has {parts.Scale} decimals; at most {MaxDecimals} are kept. Hint: round it first with Rounding.Round.");
        }

        return new PercentValue((long)parts.SignedCoefficient, (byte)parts.Scale);
    }

    /// <summary>Takes a fraction of one that is within limits and has at most 14 decimals; otherwise says in the caller's words what is wrong.</summary>
    public static PercentValue OfRatio(decimal ratio, int lowestPercent, string kind, string parameter)
    {
        if (ratio < lowestPercent / 100 || ratio > MaxPercent / 100)
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                $"{kind} of ratio \"{DecimalText.Format(ratio)}\" is out of range; {lowestPercent / 100} to {MaxPercent / 100} are allowed (1 is 100 percent).");
        }

        DecimalParts parts = DecimalParts.Of(ratio).Trimmed();
        if (parts.Scale > MaxDecimals + 2)
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                $"{kind} of ratio \"{DecimalText.Format(ratio)}\" has {parts.Scale} decimals; at most {MaxDecimals + 2} are kept. Hint: round it first with Rounding.Round.");
        }

        Int128 coefficient = parts.SignedCoefficient * PowersOfTen.Int64[Math.Max(0, 2 - parts.Scale)];
        return new PercentValue((long)coefficient, (byte)Math.Max(0, parts.Scale - 2));
    }

    /// <summary>Reads a number without an exponent in front of <paramref name="suffix"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<char> suffix, int lowest, out PercentValue value)
    {
        value = default;
        if (!text.EndsWith(suffix, StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> number = text[..^suffix.Length];
        if (number.ContainsAny('e', 'E') || !DecimalText.TryParse(number, out decimal percent))
            return false;
        if (percent < lowest || percent > MaxPercent || DecimalText.Decimals(percent) > MaxDecimals)
            return false;
        value = Of(percent, lowest, "", "", "");
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PercentValue other) => Percent.CompareTo(other.Percent);

    /// <summary>The shortest exact text of the number of percent.</summary>
    public override string ToString() => DecimalText.Format(Percent);
}
