using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cases.Documents;

/// <summary>An event and where it stands in a document; no place for one that comes from code.</summary>
internal sealed record PlacedEvent(CaseEvent Told, DocumentNode? Node)
{
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
            IEnumerable<string> known = EventKinds.Readers.Keys.Order(StringComparer.Ordinal);
            kind.Report(DiagnosticCode.UnknownWord, Spelling.Closest(word, known), TextArgument.FromWords("allowed", known));
            reader.Abandon();
            return null;
        }

        bool isWhole = id is not null && occurredAt is not null;
        DateTimeOffset at = occurredAt ?? default;
        CaseEvent? told = read(new EventHead(id ?? word, at, recordedAt ?? at, source), reader);
        return isWhole && told is not null ? new PlacedEvent(told, reader.Node) : null;
    }
}
