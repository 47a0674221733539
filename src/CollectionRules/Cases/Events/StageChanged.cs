using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The case entered a stage of the ladder.</summary>
public sealed class StageChanged : CaseEvent
{
    /// <summary>The kind in documents: <c>stage-changed</c>.</summary>
    public const string KindName = "stage-changed";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public StageChanged(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The id of the stage entered.</summary>
    public required string Stage { get; init => field = CaseText.Identifier(value); }

    /// <summary>The id of the stage left; null for the first.</summary>
    public string? From { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Why, as a reason code; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The id of the decision; null where there was none.</summary>
    public string? Decision { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static StageChanged? Read(EventHead head, CaseReader reader)
    {
        string? stage = reader.Identifier("stage", required: true);
        string? @from = reader.Identifier("from");
        string? reason = reader.Identifier("reason");
        string? decision = reader.Identifier("decision");
        reader.Finish();
        return stage is null
            ? null
            : new StageChanged(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Stage = stage,
                From = @from,
                Reason = reason,
                Decision = decision,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("stage", Stage);
        writer.Text("from", From);
        writer.Text("reason", Reason);
        writer.Text("decision", Decision);
    }
}
