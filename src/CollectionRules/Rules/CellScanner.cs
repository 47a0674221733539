using System.Text;

namespace CollectionRules.Rules;

/// <summary>Goes through the text of a cell: spaces, signs, bare words and words in quotes.</summary>
internal sealed class CellScanner(string text)
{
    public string Text => text;

    /// <summary>The place of the next character, from 0.</summary>
    public int At { get; set; }

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[At];

    /// <summary>The next character as it is shown, a pair of surrogates together.</summary>
    public string Shown => text.Substring(At, At + 1 < text.Length && char.IsSurrogatePair(text[At], text[At + 1]) ? 2 : 1);

    public void SkipSpace()
    {
        while (Next == ' ')
        {
            At++;
        }
    }

    /// <summary>Whether a sign follows, after spaces, which are skipped.</summary>
    public bool StandsAt(string sign)
    {
        SkipSpace();
        return text.AsSpan(At).StartsWith(sign, StringComparison.Ordinal);
    }

    public bool Takes(char wanted)
    {
        if (IsAtEnd || text[At] != wanted)
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>What follows up to a space, sign or <c>..</c>; may be empty.</summary>
    public string Word()
    {
        int start = At;
        while (!IsAtEnd && !IsDelimiter(text[At]) && !text.AsSpan(At).StartsWith("..", StringComparison.Ordinal))
        {
            At++;
        }

        return text[start..At];
    }

    /// <summary>The word in the quotes that open here, two quotes inside standing for one; <see langword="null"/> when they are not closed.</summary>
    public string? Quoted()
    {
        StringBuilder word = new();
        for (At++; !IsAtEnd; At++)
        {
            if (text[At] != '"')
            {
                word.Append(text[At]);
            }
            else if (At + 1 < text.Length && text[At + 1] == '"')
            {
                word.Append(text[At++]);
            }
            else
            {
                At++;
                return word.ToString();
            }
        }

        return null;
    }

    /// <summary>Goes to the next comma outside quotes, so that later terms are read too.</summary>
    public void SkipTerm()
    {
        bool quoted = false;
        while (!IsAtEnd && (quoted || text[At] != ','))
        {
            quoted ^= text[At++] == '"';
        }
    }

    private static bool IsDelimiter(char c) => c is ' ' or ',' or '(' or ')' or '[' or ']' or '"' or '<' or '>' or '=';
}
