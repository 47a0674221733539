using System.Globalization;

namespace CollectionRules.Cli.Output;

/// <summary>Text from outside as it may stand in a line: control and direction characters as <c>?</c>, at most 120 characters.</summary>
internal static class ShownText
{
    private const int Longest = 120;

    public static string Of(string text)
    {
        string cut = text.Length > Longest ? text[..Longest] + "…" : text;
        return string.Concat(cut.Select(static one => char.GetUnicodeCategory(one) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '?' : one));
    }
}
