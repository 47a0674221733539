using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>For one attempt, a presumption of a rule was set aside.</summary>
public sealed class OverrideGranted : CaseEvent
{
    /// <summary>The kind in documents: <c>override-granted</c>.</summary>
    public const string KindName = "override-granted";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public OverrideGranted(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init => field = CaseText.Identifier(value); }

    /// <summary>Why.</summary>
    public required string Reason { get; init => field = CaseText.Text(value); }

    /// <summary>Who granted it.</summary>
    public required string Approver { get; init => field = CaseText.Identifier(value); }

    /// <summary>When it ends, not included.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    internal static OverrideGranted? Read(EventHead head, CaseReader reader)
    {
        string? rule = reader.Identifier("rule", required: true);
        string? reason = reader.Text("reason", required: true);
        string? approver = reader.Identifier("approver", required: true);
        DateTimeOffset? expiresAt = reader.Instant("expiresAt", required: true);
        reader.Finish();
        return rule is null || reason is null || approver is null || expiresAt is null
            ? null
            : new OverrideGranted(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Rule = rule,
                Reason = reason,
                Approver = approver,
                ExpiresAt = expiresAt.Value,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("rule", Rule);
        writer.Text("reason", Reason);
        writer.Text("approver", Approver);
        writer.Instant("expiresAt", ExpiresAt);
    }

    internal override void Check(CaseCheck check)
    {
        check.NotBefore<DateTimeOffset>("expiresAt", ExpiresAt, OccurredAt, DateText.Format);
    }
}
