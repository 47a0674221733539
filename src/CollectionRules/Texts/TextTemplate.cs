using System.Collections.Immutable;
using System.Text;

namespace CollectionRules.Texts;

/// <summary>Fills the named placeholders of a text. A value is never read again for placeholders, so braces in it are harmless.</summary>
internal static class TextTemplate
{
    internal static ImmutableArray<string> Placeholders(string template)
    {
        List<string> names = [];
        int at = 0;
        while (Next(template, ref at, out _, out string name))
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return [.. names];
    }

    internal static string Fill(string key, string template, Language language, ReadOnlySpan<TextArgument> arguments)
    {
        StringBuilder result = new(template.Length + 32);
        int at = 0, copied = 0;
        while (Next(template, ref at, out int open, out string name))
        {
            result.Append(template, copied, open - copied).Append(Find(key, name, arguments).In(language));
            copied = at;
        }

        return result.Append(template, copied, template.Length - copied).ToString();
    }

    private static TextArgument Find(string key, string name, ReadOnlySpan<TextArgument> arguments)
    {
        foreach (TextArgument argument in arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument;
            }
        }

        throw new ArgumentException(
            $"Text \"{key}\" needs the argument \"{name}\", which was not given. Hint: pass new TextArgument(\"{name}\", …).", nameof(arguments));
    }

    private static bool Next(string template, ref int at, out int open, out string name)
    {
        open = template.IndexOf('{', at);
        int close = open < 0 ? -1 : template.IndexOf('}', open);
        if (close < 0)
        {
            name = string.Empty;
            return false;
        }

        name = template[(open + 1)..close];
        at = close + 1;
        return true;
    }
}
