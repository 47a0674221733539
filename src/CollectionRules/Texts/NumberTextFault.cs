namespace CollectionRules.Texts;

/// <summary>Why a text is not kept as an exact decimal.</summary>
internal enum NumberTextFault
{
    None,
    NotANumber,
    TooManyDigits,
    OutOfRange,
}
