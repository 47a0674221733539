using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The review of an incident ended.</summary>
public sealed class IncidentClosed : CaseEvent
{
    /// <summary>The kind in documents: <c>incident-closed</c>.</summary>
    public const string KindName = "incident-closed";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public IncidentClosed(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the incident; it can end once.</summary>
    public required string Incident { get; init => field = CaseText.Identifier(value); }

    /// <summary>Whether the report was found to be right.</summary>
    public required bool IsUpheld { get; init; }

    internal static IncidentClosed? Read(EventHead head, CaseReader reader)
    {
        string? incident = reader.Identifier("incident", required: true);
        bool? isUpheld = reader.Flag("isUpheld", required: true);
        reader.Finish();
        return incident is null || isUpheld is null
            ? null
            : new IncidentClosed(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Incident = incident,
                IsUpheld = isUpheld.Value,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("incident", Incident);
        writer.Flag("isUpheld", (bool?)IsUpheld);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<IncidentReported>("incident", Incident, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Incident));
    }
}
