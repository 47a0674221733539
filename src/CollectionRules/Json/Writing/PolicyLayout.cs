using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Writing;

/// <summary>
/// Lays a document out for people: a value stands on one line where it fits into <see cref="Width"/>, otherwise each of its parts on a
/// line of its own; the outermost object and its lists are always broken. Notes are put back where they stood.
/// </summary>
internal sealed class PolicyLayout(ImmutableSortedDictionary<string, string> notes)
{
    /// <summary>The most characters of a line that holds a whole object or array.</summary>
    public const int Width = 120;

    private const int BrokenDepth = 2;
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static c => (char)c), '"', '\\']);
    private readonly StringBuilder text = new();

    public static string Print(DocumentNode root, ImmutableSortedDictionary<string, string> notes)
    {
        PolicyLayout layout = new(notes);
        layout.Write(root, depth: 0, used: 0);
        return layout.text.Append('\n').ToString();
    }

    private void Write(DocumentNode node, int depth, int used)
    {
        List<(string? Prefix, DocumentNode? Value, string? Note)> parts = Parts(node);
        if (depth >= BrokenDepth || parts.Count == 0)
        {
            StringBuilder line = new();
            if (Fits(node, line, Width - used))
            {
                text.Append(line);
                return;
            }
        }

        text.Append(node.Kind == DocumentKind.Object ? '{' : '[');
        for (int i = 0; i < parts.Count; i++)
        {
            (string? prefix, DocumentNode? value, string? note) = parts[i];
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1)).Append(prefix);
            if (value is null)
            {
                text.Append(note);
            }
            else
            {
                Write(value, depth + 1, (2 * (depth + 1)) + (prefix?.Length ?? 0) + 1);
            }
        }

        text.Append('\n').Append(' ', 2 * depth).Append(node.Kind == DocumentKind.Object ? '}' : ']');
    }

    /// <summary>Writes a value on one line; false as soon as an object or array is longer than the room there is.</summary>
    private bool Fits(DocumentNode node, StringBuilder line, int room)
    {
        if (node.Kind is not (DocumentKind.Object or DocumentKind.Array))
        {
            line.Append(node.Kind == DocumentKind.Text ? Quoted(node.Text) : node.Text);
            return true;
        }

        line.Append(node.Kind == DocumentKind.Object ? '{' : '[');
        bool isFirst = true;
        foreach ((string? prefix, DocumentNode? value, string? note) in Parts(node))
        {
            line.Append(isFirst ? "" : ", ").Append(prefix).Append(note);
            isFirst = false;
            if ((value is not null && !Fits(value, line, room)) || line.Length > room)
            {
                return false;
            }
        }

        line.Append(node.Kind == DocumentKind.Object ? '}' : ']');
        return line.Length <= room;
    }

    /// <summary>The parts of an object or array; a note stands behind the version or name of its object, or last where it has neither. That of a rule is part of the rule.</summary>
    private List<(string? Prefix, DocumentNode? Value, string? Note)> Parts(DocumentNode node)
    {
        List<(string?, DocumentNode?, string?)> parts = [.. node.Items.Select(static item => ((string?)null, item, (string?)null))];
        parts.AddRange(node.Members.Select(static member => ((string?)$"{Quoted(member.Name)}: ", (DocumentNode?)member.Value, (string?)null)));
        if (node.Kind == DocumentKind.Object && !notes.IsEmpty && node.Find(ObjectShape.Note) is null && notes.TryGetValue(node.Path, out string? note))
        {
            int place = PlaceOf(node, "version") ?? PlaceOf(node, "name") ?? node.Members.Count - 1;
            parts.Insert(place + 1, ($"\"{ObjectShape.Note}\": ", null, Quoted(note)));
        }

        return parts;
    }

    private static int? PlaceOf(DocumentNode node, string name)
    {
        for (int i = 0; i < node.Members.Count; i++)
        {
            if (node.Members[i].Name == name)
            {
                return i;
            }
        }

        return null;
    }

    private static string Quoted(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped))
        {
            return $"\"{text}\"";
        }

        CanonicalWriter writer = new();
        writer.Text(text);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
