using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>An offered plan was accepted: it began.</summary>
public sealed class PlanAccepted : CaseEvent
{
    /// <summary>The kind in documents: <c>plan-accepted</c>.</summary>
    public const string KindName = "plan-accepted";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PlanAccepted(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the offer; it can be answered once.</summary>
    public required string Offer { get; init => field = CaseText.Identifier(value); }

    /// <summary>Whether it was signed.</summary>
    public bool IsSigned { get; init; }

    internal static PlanAccepted? Read(EventHead head, CaseReader reader)
    {
        string? offer = reader.Identifier("offer", required: true);
        bool? isSigned = reader.Flag("isSigned");
        reader.Finish();
        return offer is null
            ? null
            : new PlanAccepted(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Offer = offer,
                IsSigned = isSigned ?? false,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("offer", Offer);
        writer.Flag("isSigned", IsSigned);
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
