using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A plan was not kept and ended.</summary>
public sealed class PlanBroken : CaseEvent
{
    /// <summary>The kind in documents: <c>plan-broken</c>.</summary>
    public const string KindName = "plan-broken";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PlanBroken(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the acceptance; a plan ends once.</summary>
    public required string Plan { get; init => field = CaseText.Identifier(value); }

    internal static PlanBroken? Read(EventHead head, CaseReader reader)
    {
        string? plan = reader.Identifier("plan", required: true);
        reader.Finish();
        return plan is null
            ? null
            : new PlanBroken(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Plan = plan,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("plan", Plan);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<PlanAccepted>("plan", Plan, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Plan));
    }
}
