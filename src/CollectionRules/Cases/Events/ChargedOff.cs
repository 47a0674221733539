using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>An account was charged off: an accounting step, the debt is still owed.</summary>
public sealed class ChargedOff : CaseEvent
{
    /// <summary>The kind in documents: <c>charged-off</c>.</summary>
    public const string KindName = "charged-off";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ChargedOff(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>The amount charged off; null for all.</summary>
    public Money? Amount { get; init; }

    internal static ChargedOff? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        Money? amount = reader.Money("amount");
        reader.Finish();
        return account is null
            ? null
            : new ChargedOff(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Amount = amount,
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
        check.Amount("amount", Amount, aboveZero: false);
        check.Once("account", EventMark.ChargedOff(Account));
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.ChargedOff(Account));
    }
}
