namespace CollectionRules.Monetary;

public static partial class DecimalText
{
    /// <summary>Reads a number, keeping every digit.</summary>
    /// <param name="text">The whole text of the number, without surrounding space.</param>
    /// <returns>The value, without trailing zeros; a negative zero becomes 0.</returns>
    /// <exception cref="FormatException">The text is not a number of the JSON grammar.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the value exactly: it has too many digits or is out of range.</exception>
    public static decimal Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out decimal value, out DecimalTextFault fault))
            return value;
        throw fault switch
        {
            DecimalTextFault.NotANumber => new FormatException(
                $"{Quote.Of(text)} is not a number; digits with an optional sign \"-\", point and exponent are allowed, such as \"-12.5\" or \"1e3\"."),
            DecimalTextFault.TooManyDigits => new OverflowException(
                $"{Quote.Of(text)} has more digits than can be kept; at most 28 decimals and 28 to 29 significant digits are allowed."),
            _ => new OverflowException(
                $"{Quote.Of(text)} is out of range; -79228162514264337593543950335 to 79228162514264337593543950335 are allowed."),
        };
    }

    /// <summary>Reads a number, keeping every digit, or says that it cannot.</summary>
    /// <param name="text">The whole text of the number in UTF-16, without surrounding space.</param>
    /// <param name="value">The value, without trailing zeros; 0 where the answer is false.</param>
    /// <returns>Whether the text is a number that a decimal holds exactly.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => TryParse(text, out value, out _);

    /// <summary>Reads a number, keeping every digit, or says why it cannot.</summary>
    /// <param name="text">The whole text of the number in UTF-16, without surrounding space.</param>
    /// <param name="value">The value, without trailing zeros; 0 where the answer is false.</param>
    /// <param name="fault">The reason of a refusal; <see cref="DecimalTextFault.None"/> where the answer is true.</param>
    /// <returns>Whether the text is a number that a decimal holds exactly.</returns>
    /// <example><code>
    /// DecimalText.TryParse("1e3", out decimal value, out _);                                  // true, 1000
    /// DecimalText.TryParse("1.50000000000000000000000000000000000", out value, out _);        // true, 1.5: zeros carry nothing
    /// DecimalText.TryParse("0.12345678901234567890123456789", out value, out var fault);      // false, TooManyDigits
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value, out DecimalTextFault fault)
    {
        fault = DecimalReader<char>.Read(text, out value);
        return fault == DecimalTextFault.None;
    }

    /// <summary>Reads a number in UTF-8, keeping every digit, or says that it cannot.</summary>
    /// <param name="utf8Text">The whole text of the number in UTF-8, without surrounding space.</param>
    /// <param name="value">The value, without trailing zeros; 0 where the answer is false.</param>
    /// <returns>Whether the text is a number that a decimal holds exactly.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value) => TryParse(utf8Text, out value, out _);

    /// <summary>Reads a number in UTF-8, keeping every digit, or says why it cannot.</summary>
    /// <param name="utf8Text">The whole text of the number in UTF-8, without surrounding space.</param>
    /// <param name="value">The value, without trailing zeros; 0 where the answer is false.</param>
    /// <param name="fault">The reason of a refusal; <see cref="DecimalTextFault.None"/> where the answer is true.</param>
    /// <returns>Whether the text is a number that a decimal holds exactly.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value, out DecimalTextFault fault)
    {
        fault = DecimalReader<byte>.Read(utf8Text, out value);
        return fault == DecimalTextFault.None;
    }
}
