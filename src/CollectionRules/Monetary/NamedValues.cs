namespace CollectionRules.Monetary;

/// <summary>Looks up a closed set of names and words the refusal of any other.</summary>
internal static class NamedValues
{
    /// <summary>The index of <paramref name="text"/> among <paramref name="names"/>, compared ordinally, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<string> names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (text.SequenceEqual(names[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Says that <paramref name="text"/> is none of <paramref name="names"/>, and which it may have meant.</summary>
    public static string Fault(string kind, string text, ReadOnlySpan<string> names)
    {
        string? nearest = NearestName.Of(text, names);
        string hint = nearest is null ? "" : $" Did you mean \"{nearest}\"?";
        return $"{kind} {Quote.Of(text)} is not known; allowed are {string.Join(", ", names)}.{hint}";
    }
}
