using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>The money of an account was paid out.</summary>
public sealed class Disbursed : CaseEvent
{
    /// <summary>The kind in documents: <c>disbursed</c>.</summary>
    public const string KindName = "disbursed";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public Disbursed(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>The amount, above zero.</summary>
    public required Money Amount { get; init; }

    internal static Disbursed? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        Money? amount = reader.Money("amount", required: true);
        reader.Finish();
        return account is null || amount is null
            ? null
            : new Disbursed(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Amount = amount.Value,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Money("amount", Amount);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
        check.Amount("amount", Amount, aboveZero: true);
    }
}
