using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>An account was placed with an outside agency.</summary>
public sealed class PlacedWithAgency : CaseEvent
{
    /// <summary>The kind in documents: <c>placed-with-agency</c>.</summary>
    public const string KindName = "placed-with-agency";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PlacedWithAgency(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>The id of the agency.</summary>
    public required string Agency { get; init => field = CaseText.Identifier(value); }

    /// <summary>The last day of the placement, included; null where it has no end.</summary>
    public DateOnly? Until { get; init; }

    internal static PlacedWithAgency? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        string? agency = reader.Identifier("agency", required: true);
        DateOnly? until = reader.Date("until");
        reader.Finish();
        return account is null || agency is null
            ? null
            : new PlacedWithAgency(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Agency = agency,
                Until = until,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Text("agency", Agency);
        writer.Date("until", Until);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
        check.Toggle("account", EventMark.Placement(Account), on: true, OccurredAt);
    }

    internal override void Mark(List<EventMark> marks)
    {
        marks.Add(EventMark.Placement(Account));
    }
}
