using System.Globalization;
using System.Text;

namespace CollectionRules.Texts;

/// <summary>A list of words to show, kept as one text: a line per word, and a last line with the count of those left out.</summary>
internal static class QuotedWords
{
    internal const int Shown = 24;
    private const int WordLength = 120;

    internal static string Pack(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        StringBuilder packed = new();
        int count = 0;
        foreach (string word in words)
        {
            if (count++ < Shown)
            {
                packed.Append(VisibleText.Of(word, WordLength)).Append('\n');
            }
        }

        return packed.Append(CultureInfo.InvariantCulture, $"{Math.Max(0, count - Shown)}").ToString();
    }

    internal static string In(string packed, Language language)
    {
        string[] lines = packed.Split('\n');
        if (lines.Length == 1)
        {
            return TextTable.Get(TextKey.Nothing, language);
        }

        string list = string.Join(
            TextTable.Get(TextKey.ListSeparator, language),
            lines[..^1].Select(word => TextTable.Get(TextKey.Quoted, language, new TextArgument("value", word))));
        return lines[^1] == "0" ? list : TextTable.Get(TextKey.More, language, new TextArgument("list", list), new TextArgument("count", lines[^1]));
    }
}
