using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>What is still due on an account was scheduled anew, for example by a term extension: the unpaid rest of the items named is no longer due, and new items are.</summary>
public sealed class ScheduleReplaced : CaseEvent
{
    /// <summary>The kind in documents: <c>schedule-replaced</c>.</summary>
    public const string KindName = "schedule-replaced";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ScheduleReplaced(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>The ids of the due items whose unpaid rest is replaced.</summary>
    public ImmutableArray<string> Removed { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The new due items; their ids are new within the account.</summary>
    public ImmutableArray<DueItem> Items { get; init => field = CaseText.List(value); } = [];

    /// <summary>The accepted plan that it follows; null where there is none.</summary>
    public string? Plan { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static ScheduleReplaced? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        ImmutableArray<string> removed = reader.Identifiers("removed");
        ImmutableArray<DueItem> items = reader.Items("items", DueItem.Read);
        string? plan = reader.Identifier("plan");
        reader.Finish();
        return account is null
            ? null
            : new ScheduleReplaced(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Removed = removed,
                Items = items,
                Plan = plan,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Texts("removed", Removed);
        writer.Items("items", Items, DueItem.Write);
        writer.Text("plan", Plan);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
        check.Items("items", Items, DueItem.Check);
        check.Distinct("items", Items, item => item.Id);
        check.Reference<PlanAccepted>("plan", Plan, OccurredAt);
        check.DueItems("removed", Account, Removed, OccurredAt);
        check.NewDueItems("items", Account, Items);
    }

    internal override void Mark(List<EventMark> marks)
    {
        foreach (DueItem item in Items)
        {
            marks.Add(EventMark.DueItem(Account, item.Id));
        }
    }
}
