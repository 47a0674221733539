namespace CollectionRules.Monetary;

/// <summary>Why a text is not taken as an exact <see cref="decimal"/>.</summary>
public enum DecimalTextFault
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>The text does not follow the number grammar of JSON (RFC 8259, section 6): for example <c>+1</c>, <c>01</c>, <c>.5</c>, <c>1.</c>, <c>1,000</c>, a space, or nothing.</summary>
    NotANumber = 1,

    /// <summary>The magnitude is in range, but the value has more digits than a <see cref="decimal"/> keeps: it would have to be rounded.</summary>
    TooManyDigits = 2,

    /// <summary>The magnitude is above 79228162514264337593543950335 (2^96 - 1).</summary>
    OutOfRange = 3,
}
