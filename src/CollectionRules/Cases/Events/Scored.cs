using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>The case was scored.</summary>
public sealed class Scored : CaseEvent
{
    /// <summary>The kind in documents: <c>scored</c>.</summary>
    public const string KindName = "scored";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public Scored(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The score; null where it is invalid.</summary>
    public decimal? Score { get; init; }

    /// <summary>The grade; null where there is none.</summary>
    public string? Grade { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The name of the card.</summary>
    public required string Card { get; init => field = CaseText.Identifier(value); }

    /// <summary>The version of the card; null where unknown.</summary>
    public string? CardVersion { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static Scored? Read(EventHead head, CaseReader reader)
    {
        decimal? score = reader.Number("score");
        string? grade = reader.Identifier("grade");
        string? card = reader.Identifier("card", required: true);
        string? cardVersion = reader.Identifier("cardVersion");
        reader.Finish();
        return card is null
            ? null
            : new Scored(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Score = score,
                Grade = grade,
                Card = card,
                CardVersion = cardVersion,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Number("score", Score);
        writer.Text("grade", Grade);
        writer.Text("card", Card);
        writer.Text("cardVersion", CardVersion);
    }
}
