namespace CollectionRules.Serialization;

/// <summary>Where a node hangs: below a member's name or an array's index of its parent; the default is the root.</summary>
internal readonly record struct DocumentPlace(DocumentNode? Parent, string? Name, int Index)
{
    internal static DocumentPlace Root => default;
}
