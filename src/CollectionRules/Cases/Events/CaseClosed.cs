using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The case was closed, whatever is still owed.</summary>
public sealed class CaseClosed : CaseEvent
{
    /// <summary>The kind in documents: <c>case-closed</c>.</summary>
    public const string KindName = "case-closed";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public CaseClosed(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>Why.</summary>
    public required CloseReason Reason { get; init => field = CaseText.Given(value, value.IsEmpty); }

    internal static CaseClosed? Read(EventHead head, CaseReader reader)
    {
        CloseReason? reason = reader.Parsed("reason", CaseForms.CloseReason, required: true);
        reader.Finish();
        return reason is null
            ? null
            : new CaseClosed(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Reason = reason.Value,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("reason", Reason.ToString());
    }

    internal override void Check(CaseCheck check)
    {
        check.Toggle("", EventMark.Closing, on: true, OccurredAt);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Closing);
    }
}
