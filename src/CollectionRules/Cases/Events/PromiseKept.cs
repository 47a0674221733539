using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A promise was kept.</summary>
public sealed class PromiseKept : CaseEvent
{
    /// <summary>The kind in documents: <c>promise-kept</c>.</summary>
    public const string KindName = "promise-kept";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PromiseKept(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the promise; it can end once.</summary>
    public required string Promise { get; init => field = CaseText.Identifier(value); }

    internal static PromiseKept? Read(EventHead head, CaseReader reader)
    {
        string? promise = reader.Identifier("promise", required: true);
        reader.Finish();
        return promise is null
            ? null
            : new PromiseKept(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Promise = promise,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("promise", Promise);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<PromiseMade>("promise", Promise, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Promise));
    }
}
