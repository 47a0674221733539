using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>An offered plan was declined.</summary>
public sealed class PlanDeclined : CaseEvent
{
    /// <summary>The kind in documents: <c>plan-declined</c>.</summary>
    public const string KindName = "plan-declined";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PlanDeclined(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the offer; it can be answered once.</summary>
    public required string Offer { get; init => field = CaseText.Identifier(value); }

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static PlanDeclined? Read(EventHead head, CaseReader reader)
    {
        string? offer = reader.Identifier("offer", required: true);
        string? reason = reader.Text("reason");
        reader.Finish();
        return offer is null
            ? null
            : new PlanDeclined(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Offer = offer,
                Reason = reason,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("offer", Offer);
        writer.Text("reason", Reason);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<PlanOffered>("offer", Offer, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Offer));
    }
}
