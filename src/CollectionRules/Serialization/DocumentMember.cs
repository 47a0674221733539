using CollectionRules.Diagnostics;

namespace CollectionRules.Serialization;

/// <summary>A member of an object: its name, where the name stands, and its value.</summary>
public readonly record struct DocumentMember
{
    private readonly string? name;
    private readonly DocumentNode? value;

    internal DocumentMember(string name, TextPosition position, DocumentNode value) =>
        (this.name, Position, this.value) = (name, position, value);

    /// <summary>The name.</summary>
    public string Name => name ?? string.Empty;

    /// <summary>Where the name stands in the source text.</summary>
    public TextPosition Position { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which belongs to no object.</exception>
    public DocumentNode Value => value ?? throw new InvalidOperationException("The default DocumentMember belongs to no object and has no value.");
}
