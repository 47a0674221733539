using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A document that a visit or a legal step needs was put to the file. The document itself stays with the host.</summary>
public sealed class DocumentFiled : CaseEvent
{
    /// <summary>The kind in documents: <c>document-filed</c>.</summary>
    public const string KindName = "document-filed";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public DocumentFiled(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>Which document it is.</summary>
    public required DocumentName Document { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The debts it is about; none for the whole case.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The last day on which it counts, included; null where it has no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    internal static DocumentFiled? Read(EventHead head, CaseReader reader)
    {
        DocumentName? document = reader.Parsed("document", CaseForms.DocumentName, required: true);
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        DateOnly? validUntil = reader.Date("validUntil");
        reader.Finish();
        return document is null
            ? null
            : new DocumentFiled(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Document = document.Value,
                Accounts = accounts,
                ValidUntil = validUntil,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("document", Document.ToString());
        writer.Texts("accounts", Accounts);
        writer.Date("validUntil", ValidUntil);
    }

    internal override void Check(CaseCheck check) => check.Accounts("accounts", Accounts);
}
