using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A payment was taken back, for example because it bounced. It then counts as never made.</summary>
public sealed class PaymentReversed : CaseEvent
{
    /// <summary>The kind in documents: <c>payment-reversed</c>.</summary>
    public const string KindName = "payment-reversed";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PaymentReversed(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the payment; it can be reversed once.</summary>
    public required string Payment { get; init => field = CaseText.Identifier(value); }

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static PaymentReversed? Read(EventHead head, CaseReader reader)
    {
        string? payment = reader.Identifier("payment", required: true);
        string? reason = reader.Text("reason");
        reader.Finish();
        return payment is null
            ? null
            : new PaymentReversed(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Payment = payment,
                Reason = reason,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("payment", Payment);
        writer.Text("reason", Reason);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<PaymentReceived>("payment", Payment, OccurredAt, ends: true);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Ended(Payment));
    }
}
