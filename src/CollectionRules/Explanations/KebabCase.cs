using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CollectionRules.Explanations;

/// <summary>The one rule by which names become stable codes in kebab case.</summary>
internal static class KebabCase
{
    /// <summary>Whether a text is words of a to z and 0 to 9 joined by single hyphens, the first character being a letter.</summary>
    internal static bool IsKebabCase([NotNullWhen(true)] string? text, int maxLength)
    {
        if (string.IsNullOrEmpty(text) || text.Length > maxLength || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            bool plain = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]);
            if (!plain && (text[i] != '-' || text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words in lower case, joined by hyphens; null where a character is no ASCII letter, digit, hyphen or underscore.</summary>
    internal static string? FromWords(string words)
    {
        StringBuilder result = new(words.Length + 8);
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            if (c is '-' or '_')
            {
                result.Append('-');
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(c))
            {
                return null;
            }

            if (BeginsWord(words, i))
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    private static bool BeginsWord(string words, int i)
    {
        if (i == 0 || !char.IsAsciiLetterUpper(words[i]))
        {
            return false;
        }

        char before = words[i - 1];
        bool lowerFollows = i + 1 < words.Length && char.IsAsciiLetterLower(words[i + 1]);
        return char.IsAsciiLetterLower(before) || (lowerFollows && char.IsAsciiLetterOrDigit(before));
    }
}
