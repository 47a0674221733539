using System.Collections.Immutable;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>Money came in on an account.</summary>
public sealed class PaymentReceived : CaseEvent
{
    /// <summary>The kind in documents: <c>payment-received</c>.</summary>
    public const string KindName = "payment-received";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PaymentReceived(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>The amount, above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>How the host allocated it; their sum is the amount. What is more than the unpaid rest of its component covers the oldest due items. Where there is none, it covers the oldest due items first and, within an item, the components in the contract's <see cref="PaymentOrder"/>.</summary>
    public ImmutableArray<PaymentPart> Parts { get; init => field = CaseText.List(value); } = [];

    /// <summary>Who paid; null where it was the borrower or is unknown.</summary>
    public string? Payer { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static PaymentReceived? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        Money? amount = reader.Money("amount", required: true);
        ImmutableArray<PaymentPart> parts = reader.Items("parts", PaymentPart.Read);
        string? payer = reader.Identifier("payer");
        reader.Finish();
        return account is null || amount is null
            ? null
            : new PaymentReceived(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Amount = amount.Value,
                Parts = parts,
                Payer = payer,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Money("amount", Amount);
        writer.Items("parts", Parts, PaymentPart.Write);
        writer.Text("payer", Payer);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
        check.Amount("amount", Amount, aboveZero: true);
        check.Items("parts", Parts, PaymentPart.Check);
        check.Person("payer", Payer);
        check.Allocation("parts", Account, Amount, Parts, OccurredAt);
    }
}
