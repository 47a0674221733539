using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The host set an attribute of the case; of several events the last that occurred counts.</summary>
public sealed class AttributeSet : CaseEvent
{
    /// <summary>The kind in documents: <c>attribute-set</c>.</summary>
    public const string KindName = "attribute-set";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public AttributeSet(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The name of the attribute.</summary>
    public required string Name { get; init => field = CaseText.Identifier(value); }

    /// <summary>The value; null where the attribute was removed.</summary>
    public AttributeValue? Value { get; init; }

    internal static AttributeSet? Read(EventHead head, CaseReader reader)
    {
        string? name = reader.Identifier("name", required: true);
        AttributeValue? value = AttributeValue.Read(reader.Value("value"));
        reader.Finish();
        return name is null
            ? null
            : new AttributeSet(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Name = name,
                Value = value,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("name", Name);
        if (Value is AttributeValue value)
        {
            writer.Raw.Name("value");
            value.Write(writer.Raw);
        }
    }
}
