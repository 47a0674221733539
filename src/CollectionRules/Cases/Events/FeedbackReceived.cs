using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The borrower said something about the way of collection.</summary>
public sealed class FeedbackReceived : CaseEvent
{
    /// <summary>The kind in documents: <c>feedback-received</c>.</summary>
    public const string KindName = "feedback-received";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public FeedbackReceived(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What was said.</summary>
    public required FeedbackKind Feedback { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The channel it is about; null where it is about none.</summary>
    public Channel? Channel { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The contact or visit it is about; null where unknown.</summary>
    public string? Contact { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>A rating, 1 (worst) to 5 (best); null where there is none.</summary>
    public int? Rating { get; init => field = CaseText.OptionalBetween(value, 1, 5); }

    /// <summary>The words. Sensitive. Null where there are none.</summary>
    public string? Comment { get; init => field = CaseText.OptionalText(value); }

    internal static FeedbackReceived? Read(EventHead head, CaseReader reader)
    {
        FeedbackKind? feedback = reader.Parsed("feedback", CaseForms.FeedbackKind, required: true);
        Channel? channel = reader.Parsed("channel", CaseForms.Channel);
        string? contact = reader.Identifier("contact");
        int? rating = reader.Integer("rating", 1, 5);
        string? comment = reader.Text("comment", sensitive: true);
        reader.Finish();
        return feedback is null
            ? null
            : new FeedbackReceived(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Feedback = feedback.Value,
                Channel = channel,
                Contact = contact,
                Rating = rating,
                Comment = comment,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("feedback", Feedback.ToString());
        writer.Word("channel", Channel?.ToString());
        writer.Text("contact", Contact);
        writer.Number("rating", Rating);
        writer.Text("comment", Comment);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<CaseEvent>("contact", Contact, OccurredAt);
    }
}
