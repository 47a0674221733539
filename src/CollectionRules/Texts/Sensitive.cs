using System.Globalization;
using System.Text;

namespace CollectionRules.Texts;

/// <summary>
/// Describes a sensitive value (a name, a number to call, an address) by kind and length only, so that diagnostics, explanations,
/// exceptions and reports never repeat it.
/// </summary>
public static class Sensitive
{
    /// <summary>Describes a text by its length.</summary>
    /// <param name="text">The sensitive text.</param>
    /// <param name="language">The language of the description.</param>
    /// <returns>For example <c>text of 11 characters</c>; the length counts Unicode code points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    /// <example><code>Sensitive.Describe("13800138000") // text of 11 characters</code></example>
    public static string Describe(string text, Language language = Language.English) =>
        OfLength(Length(text).ToString(CultureInfo.InvariantCulture), language);

    /// <summary>The number of Unicode code points of a text; an unpaired surrogate counts as one.</summary>
    internal static int Length(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int length = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            length++;
        }

        return length;
    }

    internal static string OfLength(string length, Language language) =>
        TextTable.Get(TextKey.SensitiveText, language, new TextArgument("length", length));
}
