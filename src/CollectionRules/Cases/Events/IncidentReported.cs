using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>Improper conduct was reported.</summary>
public sealed class IncidentReported : CaseEvent
{
    /// <summary>The kind in documents: <c>incident-reported</c>.</summary>
    public const string KindName = "incident-reported";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public IncidentReported(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What happened.</summary>
    public required IncidentKind Incident { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>How grave it is.</summary>
    public required IncidentSeverity Severity { get; init => field = CaseText.Defined(CaseWords.IncidentSeverities, value); }

    /// <summary>Whose conduct it was; null where unknown.</summary>
    public string? Collector { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The contact or visit it happened in; null where unknown.</summary>
    public string? Contact { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The day by which it is to be reviewed; null where there is none.</summary>
    public DateOnly? ReviewBy { get; init; }

    internal static IncidentReported? Read(EventHead head, CaseReader reader)
    {
        IncidentKind? incident = reader.Parsed("incident", CaseForms.IncidentKind, required: true);
        IncidentSeverity? severity = reader.Word("severity", CaseWords.IncidentSeverities, required: true);
        string? collector = reader.Identifier("collector");
        string? contact = reader.Identifier("contact");
        DateOnly? reviewBy = reader.Date("reviewBy");
        reader.Finish();
        return incident is null || severity is null
            ? null
            : new IncidentReported(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Incident = incident.Value,
                Severity = severity.Value,
                Collector = collector,
                Contact = contact,
                ReviewBy = reviewBy,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("incident", Incident.ToString());
        writer.Word("severity", CaseWords.IncidentSeverities.WordFor(Severity));
        writer.Text("collector", Collector);
        writer.Text("contact", Contact);
        writer.Date("reviewBy", ReviewBy);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<CaseEvent>("contact", Contact, OccurredAt);
    }
}
