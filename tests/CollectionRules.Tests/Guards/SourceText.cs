using System.Text;

namespace CollectionRules.Tests.Guards;

/// <summary>Cuts C# source down to its code: comments, characters and strings become blanks; the holes of interpolated strings stay.</summary>
internal static class SourceText
{
    /// <summary>The code of a source, with every line break where it was.</summary>
    public static string CodeOnly(string source)
    {
        StringBuilder code = new(source.Length);
        int at = 0;
        Code(source, ref at, code, inHole: false);
        return code.ToString();
    }

    private static void Code(string source, ref int at, StringBuilder code, bool inHole)
    {
        int depth = 0;
        while (at < source.Length)
        {
            char c = source[at];
            if (inHole && c == '}' && depth == 0)
            {
                return;
            }

            depth += c is '{' ? 1 : c is '}' ? -1 : 0;
            if (Starts(source, at, "//"))
            {
                Blank(source, ref at, code, LineEnd(source, at));
            }
            else if (Starts(source, at, "/*"))
            {
                int end = source.IndexOf("*/", at + 2, StringComparison.Ordinal);
                Blank(source, ref at, code, end < 0 ? source.Length : end + 2);
            }
            else if (c == '\'')
            {
                Blank(source, ref at, code, at + (source[at + 1] == '\\' ? source.IndexOf('\'', at + 3) - at + 1 : 3));
            }
            else if (c == '"' || ((c is '$' or '@') && IsStringPrefix(source, at)))
            {
                Text(source, ref at, code);
            }
            else
            {
                code.Append(c);
                at++;
            }
        }
    }

    private static void Text(string source, ref int at, StringBuilder code)
    {
        int dollars = 0;
        bool verbatim = false;
        for (; source[at] != '"'; at++)
        {
            dollars += source[at] == '$' ? 1 : 0;
            verbatim |= source[at] == '@';
            code.Append(' ');
        }

        int quotes = Run(source, at, '"');
        if (quotes == 2)
        {
            Blank(source, ref at, code, at + 2);
            return;
        }

        bool raw = quotes >= 3;
        int closing = raw ? quotes : 1;
        Blank(source, ref at, code, at + closing);
        while (at < source.Length)
        {
            if (source[at] == '"' && raw && Run(source, at, '"') >= closing)
            {
                Blank(source, ref at, code, at + Run(source, at, '"'));
                return;
            }

            if (source[at] == '"' && !raw)
            {
                if (verbatim && Starts(source, at, "\"\""))
                {
                    Blank(source, ref at, code, at + 2);
                    continue;
                }

                Blank(source, ref at, code, at + 1);
                return;
            }

            int braces = dollars > 0 && source[at] == '{' ? Run(source, at, '{') : 0;
            if (braces > 0 && (raw ? braces >= dollars : braces % 2 == 1))
            {
                Blank(source, ref at, code, at + braces);
                Code(source, ref at, code, inHole: true);
                Blank(source, ref at, code, Math.Min(source.Length, at + (raw ? dollars : 1)));
                continue;
            }

            int step = braces > 0 ? braces : source[at] == '\\' && !raw && !verbatim ? 2 : 1;
            Blank(source, ref at, code, at + step);
        }
    }

    private static bool IsStringPrefix(string source, int at)
    {
        while (source[at] is '$' or '@')
        {
            at++;
        }

        return source[at] == '"';
    }

    private static void Blank(string source, ref int at, StringBuilder code, int end)
    {
        for (; at < end; at++)
        {
            code.Append(source[at] is '\n' or '\r' ? source[at] : ' ');
        }
    }

    private static int LineEnd(string source, int at)
    {
        int end = source.IndexOf('\n', at);
        return end < 0 ? source.Length : end;
    }

    private static int Run(string source, int at, char c)
    {
        int count = 0;
        while (at + count < source.Length && source[at + count] == c)
        {
            count++;
        }

        return count;
    }

    private static bool Starts(string source, int at, string word) => string.CompareOrdinal(source, at, word, 0, word.Length) == 0;
}
