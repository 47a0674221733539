using System.Collections.Immutable;

namespace CollectionRules.Rules.History;

/// <summary>What one event says in one field; the default value is nothing.</summary>
internal readonly struct EventFieldValue
{
    private readonly string? word;
    private readonly ImmutableArray<string> words;

    private EventFieldValue(string? word, ImmutableArray<string> words, decimal? number) => (this.word, this.words, Number) = (word, words, number);

    internal static EventFieldValue Missing => default;

    /// <summary>The number; null where the event has none.</summary>
    internal decimal? Number { get; }

    internal bool IsMissing => word is null && Number is null && words.IsDefaultOrEmpty;

    /// <summary>The word, of several the first; null where there is none.</summary>
    internal string? First => word ?? (words.IsDefaultOrEmpty ? null : words[0]);

    internal static EventFieldValue Of(string? word) => new(string.IsNullOrEmpty(word) ? null : word, default, null);

    internal static EventFieldValue Of(ImmutableArray<string> words) => new(null, words, null);

    internal static EventFieldValue Of(decimal? number) => new(null, default, number);

    internal static EventFieldValue Of(bool? flag) => Of(flag is bool told ? told ? FlagFact.Yes : FlagFact.No : null);

    /// <summary>The value as one text, of several words the first; null where there is none.</summary>
    public override string? ToString() => Number is decimal number ? Monetary.DecimalText.Format(number) : First;

    /// <summary>Whether one of the words is in a list.</summary>
    internal bool IsAnyOf(ImmutableArray<string> list)
    {
        if (word is not null)
        {
            return Contains(list, word);
        }

        foreach (string one in words.IsDefault ? [] : words)
        {
            if (Contains(list, one))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words, each mapped, is a given one.</summary>
    internal bool Has(string sought, Func<string, string>? map = null)
    {
        if (word is not null)
        {
            return (map is null ? word : map(word)) == sought;
        }

        foreach (string one in words.IsDefault ? [] : words)
        {
            if ((map is null ? one : map(one)) == sought)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(ImmutableArray<string> list, string sought)
    {
        foreach (string one in list)
        {
            if (string.Equals(one, sought, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
