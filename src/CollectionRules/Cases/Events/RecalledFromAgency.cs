using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>An account came back from an agency.</summary>
public sealed class RecalledFromAgency : CaseEvent
{
    /// <summary>The kind in documents: <c>recalled-from-agency</c>.</summary>
    public const string KindName = "recalled-from-agency";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public RecalledFromAgency(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static RecalledFromAgency? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        string? reason = reader.Text("reason");
        reader.Finish();
        return account is null
            ? null
            : new RecalledFromAgency(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Reason = reason,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Text("reason", Reason);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
        check.Toggle("account", EventMark.Placement(Account), on: false, OccurredAt);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Placement(Account));
    }
}
