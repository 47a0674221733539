using System.Buffers;
using System.Globalization;
using System.Text;

namespace CollectionRules.Texts;

/// <summary>Looks for what a text must not hold.</summary>
internal static class TextScan
{
    internal static bool HasUnpairedSurrogate(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        text = at < 0 ? default : text[at..];
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out int length) != OperationStatus.Done)
            {
                return true;
            }

            text = text[length..];
        }

        return false;
    }

    /// <summary>The first control, format (direction marks among them) or line-separator character; null where all can be seen.</summary>
    internal static Rune? FirstInvisible(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return null;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            if (VisibleText.IsInvisible(rune))
            {
                return rune;
            }
        }

        return null;
    }

    /// <summary>The text itself; one that holds half of a surrogate pair has no UTF-8 form and is refused.</summary>
    internal static string RequireCharacters(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return HasUnpairedSurrogate(text)
            ? throw new ArgumentException($"The text \"{VisibleText.Of(text, 120)}\" holds half of a surrogate pair, which has no UTF-8 form.", parameter)
            : text;
    }

    internal static string CodePoint(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
}
