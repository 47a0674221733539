using System.Diagnostics.CodeAnalysis;
using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules.Cases;

/// <summary>The one form of the words of the open vocabularies.</summary>
internal static class VocabularyText
{
    private const int MaxLength = 64;

    internal static bool IsWord([NotNullWhen(true)] string? text) => KebabCase.IsKebabCase(text, MaxLength);

    internal static Exception Refused(string noun, string text) => text is null
        ? new ArgumentNullException(nameof(text))
        : new FormatException(
            $"\"{VisibleText.Of(text, MaxLength)}\" is not a {noun}; allowed are words of a to z and 0 to 9 joined by single hyphens, beginning with a letter, at most 64 characters.");
}
