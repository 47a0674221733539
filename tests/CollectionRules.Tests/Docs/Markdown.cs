namespace CollectionRules.Tests.Docs;

/// <summary>Code blocks of the documentation.</summary>
internal static class Markdown
{
    /// <summary>The first block of a language after a marker, each line ending with LF.</summary>
    public static string BlockAfter(string path, string marker, string language)
    {
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        int from = text.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{path} has no \"{marker}\".");
        string open = $"```{language}\n";
        int start = text.IndexOf(open, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} has no {language} block after \"{marker}\".");
        start += open.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
