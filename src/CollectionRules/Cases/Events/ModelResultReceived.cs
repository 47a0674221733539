using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>An outside model gave a value, which facts may read as data.</summary>
public sealed class ModelResultReceived : CaseEvent
{
    /// <summary>The kind in documents: <c>model-result-received</c>.</summary>
    public const string KindName = "model-result-received";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ModelResultReceived(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The name of the model.</summary>
    public required string Model { get; init => field = CaseText.Identifier(value); }

    /// <summary>The version of the model.</summary>
    public required string ModelVersion { get; init => field = CaseText.Identifier(value); }

    /// <summary>The value.</summary>
    public required decimal Value { get; init; }

    /// <summary>Until when it may be used, not included; null where it has no end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    internal static ModelResultReceived? Read(EventHead head, CaseReader reader)
    {
        string? model = reader.Identifier("model", required: true);
        string? modelVersion = reader.Identifier("modelVersion", required: true);
        decimal? value = reader.Number("value", required: true);
        DateTimeOffset? validUntil = reader.Instant("validUntil");
        reader.Finish();
        return model is null || modelVersion is null || value is null
            ? null
            : new ModelResultReceived(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Model = model,
                ModelVersion = modelVersion,
                Value = value.Value,
                ValidUntil = validUntil,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("model", Model);
        writer.Text("modelVersion", ModelVersion);
        writer.Number("value", Value);
        writer.Instant("validUntil", ValidUntil);
    }

    internal override void Check(CaseCheck check)
    {
        check.NotBefore<DateTimeOffset>("validUntil", ValidUntil, OccurredAt, DateText.Format);
    }
}
