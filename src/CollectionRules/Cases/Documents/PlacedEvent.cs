using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cases.Documents;

/// <summary>An event and where it stands in a document; no place for one that comes from code.</summary>
internal sealed record PlacedEvent(CaseEvent Told, DocumentNode? Node)
{
    private static readonly string[] Kinds = [.. EventKinds.Readers.Keys.Order(StringComparer.Ordinal)];

    internal static PlacedEvent? Read(CaseReader reader)
    {
        string? id = reader.Identifier("id", required: true);
        ValueReader kind = reader.Value("kind", required: true);
        DateTimeOffset? occurredAt = reader.Instant("occurredAt", required: true);
        DateTimeOffset? recordedAt = reader.Instant("recordedAt");
        string? source = reader.Text("source");
        if (kind.Text() is not string word)
        {
            reader.Abandon();
            return null;
        }

        if (!EventKinds.Readers.TryGetValue(word, out Func<EventHead, CaseReader, CaseEvent?>? read))
        {
            string? closest = reader.Context.Diagnostics.IsFull ? null : Spelling.Closest(word, Kinds);
            kind.Report(DiagnosticCode.UnknownWord, closest, TextArgument.FromWords("allowed", Kinds));
            reader.Abandon();
            return null;
        }

        bool isWhole = id is not null && occurredAt is not null;
        DateTimeOffset at = occurredAt ?? default;
        CaseEvent? told = read(new EventHead(id ?? word, at, recordedAt ?? at, source), reader);
        return isWhole && told is not null ? new PlacedEvent(told, reader.Node) : null;
    }
}
