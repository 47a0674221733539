using CollectionRules.Texts;

namespace CollectionRules.Scoring;

/// <summary>What an author says of a reason code.</summary>
/// <param name="Code">The code.</param>
/// <param name="English">The text in English, 1 to 256 characters.</param>
/// <param name="Chinese">The text in simplified Chinese, 1 to 256 characters.</param>
/// <param name="IsCustomerSafe">Whether the text may be shown to the borrower.</param>
public sealed record ReasonText(string Code, string English, string Chinese, bool IsCustomerSafe)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.SimplifiedChinese ? Chinese : English;
}
