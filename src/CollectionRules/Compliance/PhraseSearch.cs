namespace CollectionRules.Compliance;

/// <summary>Finds phrases in a text without regard to case, white space, invisible characters, and full or half width.</summary>
internal sealed class PhraseSearch
{
    private readonly string text;
    private readonly string folded;
    private readonly int[] places;

    internal PhraseSearch(string text)
    {
        this.text = text;
        (folded, places) = Fold(text);
    }

    internal IEnumerable<(int Position, int Length)> Find(string phrase)
    {
        (string sought, _) = Fold(phrase);
        if (sought.Length == 0)
        {
            yield break;
        }

        for (int at = folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            int first = places[at];
            int last = places[at + sought.Length - 1];
            if (!IsInsideWord(first - 1, first) && !IsInsideWord(last, last + 1))
            {
                yield return (first, last - first + 1);
            }
        }
    }

    private static (string Folded, int[] Places) Fold(string text)
    {
        char[] kept = new char[text.Length];
        int[] places = new int[text.Length];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[i] - 0xFEE0) : text[i];
            if (char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control)
            {
                continue;
            }

            (kept[count], places[count]) = (char.ToLowerInvariant(character), i);
            count++;
        }

        return (new string(kept, 0, count), places[..count]);
    }

    /// <summary>Whether both places hold letters of one alphabetic word; Chinese has no such words.</summary>
    private bool IsInsideWord(int left, int right) => left >= 0 && right < text.Length && IsAlphabetic(text[left]) && IsAlphabetic(text[right]);

    private static bool IsAlphabetic(char character) => char.IsLetterOrDigit(character) && character < '\u2E80';
}
