using System.Collections.Immutable;

namespace CollectionRules.Texts;

/// <summary>One text of the table in both languages. Placeholders are names in braces: <c>{value}</c>.</summary>
internal sealed class TextEntry
{
    internal TextEntry(string key, string english, string simplifiedChinese)
    {
        Key = key;
        English = english;
        SimplifiedChinese = simplifiedChinese;
        Placeholders = TextTemplate.Placeholders(english);
    }

    internal string Key { get; }

    internal string English { get; }

    internal string SimplifiedChinese { get; }

    /// <summary>The names used by the English text, each once, in order of first use; a test asserts the Chinese text uses the same.</summary>
    internal ImmutableArray<string> Placeholders { get; }

    internal string In(Language language) => language switch
    {
        Language.English => English,
        Language.SimplifiedChinese => SimplifiedChinese,
        _ => throw Languages.Undefined(language),
    };
}
