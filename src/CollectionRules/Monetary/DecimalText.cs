namespace CollectionRules.Monetary;

/// <summary>
/// Turns decimals into their one shortest text and back, keeping every digit. The only place that does so: documents, hashes,
/// explanations and messages all show a number the same way.
/// </summary>
/// <remarks>
/// <para>Written: an optional <c>-</c>, digits without leading zeros, and where needed a point and decimals without trailing zeros; no
/// exponent, no grouping; <c>0</c> for any zero. Two decimals have the same text exactly when they are equal.</para>
/// <para>Read: the number grammar of JSON (RFC 8259, section 6), exponents included, and nothing else. Unlike
/// <see cref="decimal.Parse(string)"/>, a value that does not fit is refused instead of rounded.</para>
/// <para>The span forms allocate nothing. Every member is culture-free and safe to call from any thread.</para>
/// </remarks>
public static partial class DecimalText
{
    /// <summary>The longest text <see cref="Format(decimal)"/> makes: a sign, a point and 29 digits.</summary>
    public const int MaxLength = 31;

    /// <summary>The number of decimals of a value, trailing zeros not counted: 0 to 28, both included.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>The fewest decimals with which the value can be written.</returns>
    /// <example><code>
    /// DecimalText.Decimals(12.50m);   // 1
    /// DecimalText.Decimals(100m);     // 0
    /// </code></example>
    public static int Decimals(decimal value) => value.Scale == 0 ? 0 : DecimalParts.Of(value).Trimmed().Scale;
}
