using System.Collections.Immutable;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Reading;

/// <summary>Gathers the notes of a document by the path of the object they stand in.</summary>
internal static class NoteBook
{
    public static ImmutableSortedDictionary<string, string> Of(DocumentNode root)
    {
        ImmutableSortedDictionary<string, string>.Builder notes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Gather(root, notes);
        return notes.ToImmutable();
    }

    private static void Gather(DocumentNode node, ImmutableSortedDictionary<string, string>.Builder notes)
    {
        if (node.Find(ObjectShape.Note) is { Kind: DocumentKind.Text } note)
        {
            notes[node.Path] = note.Text;
        }

        foreach (DocumentNode item in node.Items)
        {
            Gather(item, notes);
        }

        foreach (DocumentMember member in node.Members)
        {
            Gather(member.Value, notes);
        }
    }
}
