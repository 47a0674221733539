using System.Text;

namespace CollectionRules.Conformance;

/// <summary>
/// One rule from the words of the files to reason codes: <c>snake_case</c>, <c>camelCase</c>, <c>UPPER_CASE</c> and words with blanks become
/// <c>kebab-case</c>. A capital begins a word after a small letter or digit, and before a small letter inside a run of capitals.
/// </summary>
internal static class Words
{
    public static string ToKebab(string word)
    {
        StringBuilder kebab = new();
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                Separate(kebab);
                continue;
            }

            bool begins = char.IsAsciiLetterUpper(c) && i > 0
                && (char.IsAsciiLetterLower(word[i - 1]) || char.IsAsciiDigit(word[i - 1])
                    || (char.IsAsciiLetterUpper(word[i - 1]) && i + 1 < word.Length && char.IsAsciiLetterLower(word[i + 1])));
            if (begins)
            {
                Separate(kebab);
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString().Trim('-');
    }

    private static void Separate(StringBuilder kebab)
    {
        if (kebab.Length > 0 && kebab[^1] != '-')
        {
            kebab.Append('-');
        }
    }
}
