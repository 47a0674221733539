using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>The lender spent money on collecting.</summary>
public sealed class CostIncurred : CaseEvent
{
    /// <summary>The kind in documents: <c>cost-incurred</c>.</summary>
    public const string KindName = "cost-incurred";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public CostIncurred(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What for.</summary>
    public required CostKind Cost { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The amount, above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>The account; null for the whole case.</summary>
    public string? Account { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The contact or visit it belongs to; null where there is none.</summary>
    public string? Contact { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static CostIncurred? Read(EventHead head, CaseReader reader)
    {
        CostKind? cost = reader.Parsed("cost", CaseForms.CostKind, required: true);
        Money? amount = reader.Money("amount", required: true);
        string? account = reader.Identifier("account");
        string? contact = reader.Identifier("contact");
        reader.Finish();
        return cost is null || amount is null
            ? null
            : new CostIncurred(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Cost = cost.Value,
                Amount = amount.Value,
                Account = account,
                Contact = contact,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("cost", Cost.ToString());
        writer.Money("amount", Amount);
        writer.Text("account", Account);
        writer.Text("contact", Contact);
    }

    internal override void Check(CaseCheck check)
    {
        check.Amount("amount", Amount, aboveZero: true);
        check.Account("account", Account);
        check.Reference<CaseEvent>("contact", Contact, OccurredAt);
    }
}
