using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;

namespace CollectionRules.Serialization;

/// <summary>A closed list of words and what each stands for, such as the names of an enumeration in a document.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <example><code>
/// private static readonly WordList&lt;Severity&gt; Words = new(("warning", Severity.Warning), ("error", Severity.Error));
/// </code></example>
public sealed class WordList<T>
    where T : notnull
{
    private readonly ImmutableArray<(string Word, T Value)> entries;

    /// <summary>Makes a list.</summary>
    /// <param name="entries">The words, each once, in the order in which messages name them.</param>
    /// <exception cref="ArgumentException">A word is null or empty or stands twice.</exception>
    public WordList(params ReadOnlySpan<(string Word, T Value)> entries)
    {
        this.entries = [.. entries];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string word, _) in entries)
        {
            if (string.IsNullOrEmpty(word) || !seen.Add(word))
            {
                throw new ArgumentException($"The word \"{word}\" is empty or stands twice in the list.", nameof(entries));
            }
        }
    }

    /// <summary>The words in their order.</summary>
    public IEnumerable<string> Words => entries.Select(entry => entry.Word);

    /// <summary>What a word stands for.</summary>
    /// <param name="word">The word, compared ordinally: upper and lower case differ.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>True where the list has the word.</returns>
    public bool TryFind(string word, [MaybeNullWhen(false)] out T value)
    {
        foreach ((string known, T found) in entries)
        {
            if (string.Equals(known, word, StringComparison.Ordinal))
            {
                value = found;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The first word for a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentException">The list has no word for the value.</exception>
    public string WordFor(T value)
    {
        foreach ((string word, T known) in entries)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return word;
            }
        }

        throw new ArgumentException($"No word of the list stands for \"{value}\".", nameof(value));
    }

    internal string? Closest(string word) => Spelling.Closest(word, Words);
}
