using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>Somebody approved a proposed act.</summary>
public sealed class ApprovalGiven : CaseEvent
{
    /// <summary>The kind in documents: <c>approval-given</c>.</summary>
    public const string KindName = "approval-given";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ApprovalGiven(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The id of what was approved: an offer, a step, an action.</summary>
    public required string Subject { get; init => field = CaseText.Identifier(value); }

    /// <summary>Who approved; never the proposer.</summary>
    public required string Approver { get; init => field = CaseText.Identifier(value); }

    /// <summary>Who proposed it.</summary>
    public required string Proposer { get; init => field = CaseText.Identifier(value); }

    /// <summary>The role in which it was approved; null where not told.</summary>
    public string? Role { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>When it ends, not included; null where it has no end.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    internal static ApprovalGiven? Read(EventHead head, CaseReader reader)
    {
        string? subject = reader.Identifier("subject", required: true);
        string? approver = reader.Identifier("approver", required: true);
        string? proposer = reader.Identifier("proposer", required: true);
        string? role = reader.Identifier("role");
        DateTimeOffset? expiresAt = reader.Instant("expiresAt");
        reader.Finish();
        return subject is null || approver is null || proposer is null
            ? null
            : new ApprovalGiven(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Subject = subject,
                Approver = approver,
                Proposer = proposer,
                Role = role,
                ExpiresAt = expiresAt,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("subject", Subject);
        writer.Text("approver", Approver);
        writer.Text("proposer", Proposer);
        writer.Text("role", Role);
        writer.Instant("expiresAt", ExpiresAt);
    }

    internal override void Check(CaseCheck check)
    {
        check.FourEyes("approver", Approver, Proposer);
        check.NotBefore<DateTimeOffset>("expiresAt", ExpiresAt, OccurredAt, DateText.Format);
    }
}
