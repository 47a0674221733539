using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>Something more is due on an account, such as a fee or penalty interest.</summary>
public sealed class DueItemAdded : CaseEvent
{
    /// <summary>The kind in documents: <c>due-item-added</c>.</summary>
    public const string KindName = "due-item-added";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public DueItemAdded(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>What is due; its id is new within the account.</summary>
    public required DueItem Item { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal static DueItemAdded? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        DueItem? item = reader.Object("item", DueItem.Read, required: true);
        reader.Finish();
        return account is null || item is null
            ? null
            : new DueItemAdded(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Item = item,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Object("item", Item, DueItem.Write);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
        DueItem.Check(Item, check.At("item"));
        check.NewDueItem("item", Account, Item.Id);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.DueItem(Account, Item.Id));
    }
}
