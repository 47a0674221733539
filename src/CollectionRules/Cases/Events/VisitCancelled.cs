using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A planned visit will not take place.</summary>
public sealed class VisitCancelled : CaseEvent
{
    /// <summary>The kind in documents: <c>visit-cancelled</c>.</summary>
    public const string KindName = "visit-cancelled";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public VisitCancelled(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the plan; it can end once.</summary>
    public required string Visit { get; init => field = CaseText.Identifier(value); }

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static VisitCancelled? Read(EventHead head, CaseReader reader)
    {
        string? visit = reader.Identifier("visit", required: true);
        string? reason = reader.Text("reason");
        reader.Finish();
        return visit is null
            ? null
            : new VisitCancelled(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Visit = visit,
                Reason = reason,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("visit", Visit);
        writer.Text("reason", Reason);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<VisitPlanned>("visit", Visit, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Visit));
    }
}
