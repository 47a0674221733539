using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The borrower was taught about a topic.</summary>
public sealed class EducationDelivered : CaseEvent
{
    /// <summary>The kind in documents: <c>education-delivered</c>.</summary>
    public const string KindName = "education-delivered";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public EducationDelivered(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The topic.</summary>
    public required EducationTopic Topic { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The channel; null where unknown.</summary>
    public Channel? Channel { get; init => field = value is { IsEmpty: true } ? null : value; }

    internal static EducationDelivered? Read(EventHead head, CaseReader reader)
    {
        EducationTopic? topic = reader.Parsed("topic", CaseForms.EducationTopic, required: true);
        Channel? channel = reader.Parsed("channel", CaseForms.Channel);
        reader.Finish();
        return topic is null
            ? null
            : new EducationDelivered(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Topic = topic.Value,
                Channel = channel,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("topic", Topic.ToString());
        writer.Word("channel", Channel?.ToString());
    }
}
