using System.Text.Json;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Serialization;

/// <summary>One reading of one document: walks the tokens, builds the tree and reports what is wrong.</summary>
internal ref partial struct DocumentParser
{
    private readonly ReadOnlySpan<byte> source;
    private readonly DocumentLimits limits;
    private readonly DiagnosticBag diagnostics;
    private readonly bool sensitive;
    private readonly NamePool names = new();
    private Utf8JsonReader reader;
    private PositionTracker positions;
    private DocumentNode? open;
    private bool complete;
    private bool stopped;
    private int values;

    internal DocumentParser(ReadOnlySpan<byte> source, DocumentLimits limits, DiagnosticBag diagnostics, bool sensitive)
    {
        (this.limits, this.diagnostics, this.sensitive) = (limits, diagnostics, sensitive);
        this.source = source;
        reader = new Utf8JsonReader(source, Options);
        positions = new PositionTracker(source);
    }

    private static JsonReaderOptions Options => new() { MaxDepth = int.MaxValue };

    private readonly int Start => (int)reader.TokenStartIndex;

    internal DocumentNode? Parse()
    {
        try
        {
            reader.Read();
            DocumentNode root = Value(DocumentPlace.Root, depth: 0);
            complete = !stopped;
            if (complete)
            {
                reader.Read();
            }

            return stopped ? null : root;
        }
        catch (JsonException fault)
        {
            ReportSyntax(fault);
            return null;
        }
    }

    /// <summary>Reads the value at the current token, to its last token.</summary>
    private DocumentNode Value(DocumentPlace place, int depth)
    {
        TextPosition position = positions.At(Start);
        CountValue(position);
        switch (reader.TokenType)
        {
            case var _ when stopped:
                return new DocumentNode(DocumentKind.Nothing, place, position, isFaulty: true);
            case JsonTokenType.StartObject:
                return depth < limits.Depth ? Object(place, position, depth + 1) : TooDeep(DocumentKind.Object, place, position);
            case JsonTokenType.StartArray:
                return depth < limits.Depth ? Array(place, position, depth + 1) : TooDeep(DocumentKind.Array, place, position);
            case JsonTokenType.String:
                string? text = Text(place, position, isName: false);
                return new DocumentNode(DocumentKind.Text, place, position, text, isFaulty: text is null);
            case JsonTokenType.Number:
                string? number = Number(place, position);
                return new DocumentNode(DocumentKind.Number, place, position, number, isFaulty: number is null);
            case JsonTokenType.True:
                return new DocumentNode(DocumentKind.Flag, place, position, "true");
            case JsonTokenType.False:
                return new DocumentNode(DocumentKind.Flag, place, position, "false");
            default:
                return new DocumentNode(DocumentKind.Nothing, place, position, "null");
        }
    }

    private DocumentNode Array(DocumentPlace place, TextPosition position, int depth)
    {
        DocumentNode node = open = new(DocumentKind.Array, place, position);
        List<DocumentNode> items = [];
        while (!stopped && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(new DocumentPlace(node, null, items.Count), depth));
            open = node;
        }

        node.Fill(items);
        return node;
    }

    private DocumentNode Object(DocumentPlace place, TextPosition position, int depth)
    {
        DocumentNode node = open = new(DocumentKind.Object, place, position);
        MemberGatherer members = new();
        while (!stopped && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            TextPosition namePosition = positions.At(Start);
            string? name = Text(new DocumentPlace(node, null, -1), namePosition, isName: true);
            reader.Read();
            DocumentMember member = new(name ?? string.Empty, namePosition, Value(new DocumentPlace(node, name ?? string.Empty, -1), depth));
            open = node;
            if (name is not null && members.Add(member) is DocumentMember first)
            {
                ReportDuplicate(node, name, namePosition, first.Position);
            }
        }

        members.Fill(node);
        return node;
    }

    private DocumentNode TooDeep(DocumentKind kind, DocumentPlace place, TextPosition position)
    {
        DocumentNode node = new(kind, place, position, isFaulty: true);
        Report(DiagnosticCode.LimitDepth, node.Path, null, position, TextArgument.FromNumber("limit", limits.Depth));
        reader.Skip();
        return node;
    }

    /// <summary>Counts a value; past the limit, and where nobody would see another fault, the reading stops.</summary>
    private void CountValue(TextPosition position)
    {
        values++;
        if (values == limits.Values + 1)
        {
            Report(DiagnosticCode.LimitValues, open?.Path ?? JsonPointer.Whole, null, position, TextArgument.FromNumber("limit", limits.Values));
            stopped = true;
        }

        stopped |= diagnostics.IsFull && diagnostics.HasErrors;
    }
}
