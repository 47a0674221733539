using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A hold ended.</summary>
public sealed class HoldReleased : CaseEvent
{
    /// <summary>The kind in documents: <c>hold-released</c>.</summary>
    public const string KindName = "hold-released";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public HoldReleased(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the hold; it can end once.</summary>
    public required string Hold { get; init => field = CaseText.Identifier(value); }

    /// <summary>How it ended; null where not told.</summary>
    public HoldResolution? Resolution { get; init => field = value is { IsEmpty: true } ? null : value; }

    internal static HoldReleased? Read(EventHead head, CaseReader reader)
    {
        string? hold = reader.Identifier("hold", required: true);
        HoldResolution? resolution = reader.Parsed("resolution", CaseForms.HoldResolution);
        reader.Finish();
        return hold is null
            ? null
            : new HoldReleased(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Hold = hold,
                Resolution = resolution,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("hold", Hold);
        writer.Word("resolution", Resolution?.ToString());
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<HoldPlaced>("hold", Hold, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Hold));
    }
}
