using CollectionRules.Compliance;
using CollectionRules.Explanations;

namespace CollectionRules;

/// <summary>The words for members of enumerations in documents and explanations.</summary>
internal static class DecisionWords
{
    /// <summary>The word for a treatment that may be done but is not needed.</summary>
    public const string NotNeeded = "not-needed";

    public static string Of(Disposition? disposition) => disposition is { } known ? ReasonCode.FromWords(known.ToString()).ToString() : NotNeeded;

    public static string Of(Enum value) => ReasonCode.FromWords(value.ToString()).ToString();
}
