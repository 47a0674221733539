namespace CollectionRules.Monetary;

/// <summary>Puts a caller's text in quotes for a message: on one line, and not longer than a message should be.</summary>
internal static class Quote
{
    private const int Longest = 40;

    /// <summary>The text in double quotes; control characters become <c>?</c>, and what follows the first 40 characters becomes <c>…</c>.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        bool cut = text.Length > Longest;
        int kept = cut ? Longest : text.Length;
        if (cut && char.IsHighSurrogate(text[kept - 1]))
            kept--;
        Span<char> shown = stackalloc char[Longest];
        text[..kept].CopyTo(shown);
        foreach (ref char character in shown[..kept])
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
                character = '?';
        }

        return $"\"{shown[..kept]}{(cut ? "…" : "")}\"";
    }
}
