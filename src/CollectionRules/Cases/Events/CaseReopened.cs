using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A closed case was opened again.</summary>
public sealed class CaseReopened : CaseEvent
{
    /// <summary>The kind in documents: <c>case-reopened</c>.</summary>
    public const string KindName = "case-reopened";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public CaseReopened(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static CaseReopened? Read(EventHead head, CaseReader reader)
    {
        string? reason = reader.Text("reason");
        reader.Finish();
        return new CaseReopened(head.Id, head.OccurredAt)
        {
            RecordedAt = head.RecordedAt,
            Source = head.Source,
            Reason = reason,
        };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("reason", Reason);
    }

    internal override void Check(CaseCheck check)
    {
        check.Toggle("", EventMark.Closing, on: false, OccurredAt);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Closing);
    }
}
