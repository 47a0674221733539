using System.Globalization;
using System.Text;

namespace CollectionRules.Texts;

/// <summary>Makes a text of unknown origin safe to show inside one line: what cannot be seen is escaped, what is too long is cut.</summary>
internal static class VisibleText
{
    /// <summary>
    /// The text with every control, format (including direction control), line or paragraph separator and unpaired surrogate written
    /// as <c>\u000A</c>; where it is longer than <paramref name="limit"/> UTF-16 units, an ellipsis stands for the rest.
    /// </summary>
    internal static string Of(string text, int limit = int.MaxValue)
    {
        if (text.Length <= limit && IsPlain(text))
        {
            return text;
        }

        StringBuilder result = new();
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            bool valid = Rune.DecodeFromUtf16(rest, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (text.Length - rest.Length + length > limit)
            {
                return result.Append('…').ToString();
            }

            if (!valid || IsInvisible(rune))
            {
                result.Append(Escape(valid ? rune.Value : rest[0]));
            }
            else
            {
                result.Append(rest[..length]);
            }

            rest = rest[length..];
        }

        return result.ToString();
    }

    /// <summary>True for a code point that a reader cannot see and that could disguise a name: control, format and separator characters.</summary>
    internal static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Escape(int codePoint) => "\\u" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
