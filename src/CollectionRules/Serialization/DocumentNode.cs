using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Serialization;

/// <summary>
/// A value of a document that was read strictly: immutable, with its place. A number keeps the text it was written with.
/// </summary>
public sealed class DocumentNode
{
    private const int ShownNameLength = 128;
    private readonly DocumentNode? parent;
    private readonly string? nameInParent;
    private readonly int indexInParent;
    private readonly string? text;
    private DocumentNode[] items = [];
    private DocumentMember[] members = [];
    private Dictionary<string, int>? index;

    internal DocumentNode(DocumentKind kind, DocumentPlace place, TextPosition position, string? text = null, bool isFaulty = false)
    {
        (Kind, parent, nameInParent, indexInParent) = (kind, place.Parent, place.Name, place.Index);
        (Position, this.text, IsFaulty) = (position, text, isFaulty);
    }

    /// <summary>The kind of value.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Where the value begins in the source text.</summary>
    public TextPosition Position { get; }

    /// <summary>
    /// Whether the value itself was refused, with a diagnostic (a number that cannot be kept, a text with a NUL character, nesting that is
    /// too deep). A typed read of it gives nothing and reports nothing again.
    /// </summary>
    public bool IsFaulty { get; }

    /// <summary>The JSON pointer of the value; empty for the whole document. A name longer than 128 is cut there with an ellipsis.</summary>
    public string Path
    {
        get
        {
            string above = parent?.Path ?? JsonPointer.Whole;
            return nameInParent is not null ? Shown(above, nameInParent)
                : parent is not null ? JsonPointer.Append(above, indexInParent)
                : JsonPointer.Whole;
        }
    }

    /// <summary>The text of a text, the number as written of a number, <c>true</c>, <c>false</c> or <c>null</c> of a literal; empty for an array or object.</summary>
    public string Text => text ?? string.Empty;

    /// <summary>The items of an array in their order; empty for every other kind.</summary>
    public IReadOnlyList<DocumentNode> Items => items;

    /// <summary>The members of an object in the author's order, names being distinct; empty for every other kind.</summary>
    public IReadOnlyList<DocumentMember> Members => members;

    /// <summary>Finds a member of an object.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The value; null where there is no such member or this is no object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DocumentNode? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (index is not null)
        {
            return index.TryGetValue(name, out int at) ? members[at].Value : null;
        }

        foreach (DocumentMember member in members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>The exact value of a number.</summary>
    /// <param name="value">The value; zero where this is no number.</param>
    /// <returns>True for a number that is not faulty.</returns>
    public bool TryGetNumber(out decimal value)
    {
        value = 0m;
        return Kind == DocumentKind.Number && !IsFaulty && DecimalText.TryParse(Text, out value, out _);
    }

    internal static string Shown(string above, string name) =>
        JsonPointer.Append(above, name.Length <= ShownNameLength ? name : name[..ShownNameLength] + "…");

    internal void Fill(List<DocumentNode> ownItems) => items = [.. ownItems];

    internal void Fill(List<DocumentMember> ownMembers, Dictionary<string, int>? ownIndex)
    {
        members = [.. ownMembers];
        index = ownIndex;
    }
}
