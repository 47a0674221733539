using System.Collections.Frozen;
using System.Text;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Wording;

/// <summary>Everything the console says that the library does not, in English and simplified Chinese, keyed like the library's own texts.</summary>
internal static partial class Messages
{
    private static readonly FrozenDictionary<string, Message> Entries =
        new[] { Summary, Score, Lines, Faults, Cases, OneCase, Plan }.SelectMany(static group => group).ToFrozenDictionary(static entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Every text.</summary>
    public static IEnumerable<Message> All => Entries.Values;

    /// <summary>A text with its placeholders filled. A value is never read again for placeholders, so braces in it are harmless.</summary>
    public static string Get(string key, Language language, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        string template = Entries[key].In(language);
        StringBuilder text = new(template.Length + 32);
        int copied = 0;
        for (int open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', copied))
        {
            int close = template.IndexOf('}', open);
            text.Append(template, copied, open - copied).Append(Value(key, template[(open + 1)..close], arguments));
            copied = close + 1;
        }

        return text.Append(template, copied, template.Length - copied).ToString();
    }

    private static string Value(string key, string name, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        foreach ((string Name, string Value) argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        throw new ArgumentException($"The text \"{key}\" needs \"{name}\", which was not given.", nameof(arguments));
    }
}
