using CollectionRules.Texts;

namespace CollectionRules.Cli.Wording;

/// <summary>One text of the console in both languages. Placeholders are names in braces: <c>{value}</c>.</summary>
internal sealed record Message(string Key, string English, string SimplifiedChinese)
{
    public string In(Language language) => language == Language.SimplifiedChinese ? SimplifiedChinese : English;
}
