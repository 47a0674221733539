namespace CollectionRules.Rules;

/// <summary>One part of a <see cref="FactSet"/>: a range of numbers, a word (category value, flag, special code, <c>other</c>), or missing.</summary>
public readonly record struct SetTerm
{
    private SetTerm(SetTermKind kind, NumberInterval range, string? word)
    {
        Kind = kind;
        Range = range;
        Word = word;
    }

    /// <summary>The value is not there.</summary>
    public static SetTerm Missing { get; } = new(SetTermKind.Missing, default, null);

    /// <summary>Which of the three it is.</summary>
    public SetTermKind Kind { get; }

    /// <summary>The interval, when <see cref="Kind"/> is <see cref="SetTermKind.Range"/>.</summary>
    public NumberInterval Range { get; }

    /// <summary>The word, when <see cref="Kind"/> is <see cref="SetTermKind.Word"/>.</summary>
    public string? Word { get; }

    /// <summary>The numbers of <paramref name="range"/>. An end that is absent counts as excluded, so that equal sets are equal terms.</summary>
    public static SetTerm OfRange(NumberInterval range) => new(
        SetTermKind.Range,
        range with { LowerIncluded = range.LowerIncluded && range.Lower is not null, UpperIncluded = range.UpperIncluded && range.Upper is not null },
        null);

    /// <summary>The category value, flag (<c>true</c>, <c>false</c>) or special code <paramref name="word"/>.</summary>
    public static SetTerm OfWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new(SetTermKind.Word, default, word);
    }
}
