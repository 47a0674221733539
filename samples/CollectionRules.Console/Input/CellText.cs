using System.Text;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Input;

/// <summary>Shows text of a file in a message: what cannot be seen is escaped, what is long is cut.</summary>
internal static class CellText
{
    private const int Longest = 60;

    public static string Shown(string text)
    {
        string cut = text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
        return new TextArgument("text", cut).Value;
    }

    public static string Shown(ReadOnlySpan<byte> text) => Shown(Encoding.UTF8.GetString(text));

    /// <summary>A value of a fact: by its length only where the fact is sensitive.</summary>
    public static string Shown(ReadOnlySpan<byte> text, Fact fact) =>
        fact.IsSensitive ? Sensitive.Describe(Encoding.UTF8.GetString(text)) : Shown(text);
}
