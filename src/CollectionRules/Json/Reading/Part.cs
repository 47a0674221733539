using CollectionRules.Serialization;

namespace CollectionRules.Json.Reading;

/// <summary>A value of a document whose shape was checked before: what does not fit reads as absent and is reported by nobody twice.</summary>
internal readonly partial record struct Part(DocumentNode? Node)
{
    public bool IsPresent => Node is not null;

    public string? Text => Node is { Kind: DocumentKind.Text, IsFaulty: false } ? Node.Text : null;

    public decimal? Number => Node is not null && Node.TryGetNumber(out decimal number) ? number : null;

    public int? Integer => Number is { } number && decimal.IsInteger(number) && number >= int.MinValue && number <= int.MaxValue ? (int)number : null;

    public bool IsTrue => Node is { Kind: DocumentKind.Flag, Text: "true" };

    public IEnumerable<Part> Items => Node is null ? [] : Node.Items.Select(static item => new Part(item));

    public Part this[string name] => new(Node?.Find(name));

    /// <summary>What a word stands for; null where it is not there or not on the list.</summary>
    public T? Word<T>(WordList<T> words)
        where T : struct => Text is { } text && words.TryFind(text, out T value) ? value : null;
}
