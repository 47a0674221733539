using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>Somebody refused a proposed act.</summary>
public sealed class ApprovalRefused : CaseEvent
{
    /// <summary>The kind in documents: <c>approval-refused</c>.</summary>
    public const string KindName = "approval-refused";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ApprovalRefused(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The id of what was refused.</summary>
    public required string Subject { get; init => field = CaseText.Identifier(value); }

    /// <summary>Who refused.</summary>
    public required string Approver { get; init => field = CaseText.Identifier(value); }

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static ApprovalRefused? Read(EventHead head, CaseReader reader)
    {
        string? subject = reader.Identifier("subject", required: true);
        string? approver = reader.Identifier("approver", required: true);
        string? reason = reader.Text("reason");
        reader.Finish();
        return subject is null || approver is null
            ? null
            : new ApprovalRefused(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Subject = subject,
                Approver = approver,
                Reason = reason,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("subject", Subject);
        writer.Text("approver", Approver);
        writer.Text("reason", Reason);
    }
}
