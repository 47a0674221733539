using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>A charge was given up: it is no longer due.</summary>
public sealed class AmountWaived : CaseEvent
{
    /// <summary>The kind in documents: <c>amount-waived</c>.</summary>
    public const string KindName = "amount-waived";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public AmountWaived(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>The component given up.</summary>
    public required DueComponent Component { get; init => field = CaseText.Defined(CaseWords.DueComponents, value); }

    /// <summary>The amount, above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>The due item; null for the oldest first. What is more than the component has unpaid is given up without effect.</summary>
    public string? DueItem { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static AmountWaived? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        DueComponent? component = reader.Word("component", CaseWords.DueComponents, required: true);
        Money? amount = reader.Money("amount", required: true);
        string? dueItem = reader.Identifier("dueItem");
        string? reason = reader.Text("reason");
        reader.Finish();
        return account is null || component is null || amount is null
            ? null
            : new AmountWaived(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Component = component.Value,
                Amount = amount.Value,
                DueItem = dueItem,
                Reason = reason,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Word("component", CaseWords.DueComponents.WordFor(Component));
        writer.Money("amount", Amount);
        writer.Text("dueItem", DueItem);
        writer.Text("reason", Reason);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
        check.Amount("amount", Amount, aboveZero: true);
        check.DueItem("dueItem", Account, DueItem, OccurredAt);
    }
}
