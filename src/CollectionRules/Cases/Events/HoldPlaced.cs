using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>Something stops demands on the case or on some of its accounts.</summary>
public sealed class HoldPlaced : CaseEvent
{
    /// <summary>The kind in documents: <c>hold-placed</c>.</summary>
    public const string KindName = "hold-placed";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public HoldPlaced(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What it is.</summary>
    public required HoldKind Hold { get; init => field = CaseText.Defined(CaseWords.HoldKinds, value); }

    /// <summary>The accounts it covers; all where none is named.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The person it concerns; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>When it ends by itself, not included; null where only a release ends it.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The day by which it is to be resolved; null where there is none.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Whether there is evidence.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>Why; null where not told.</summary>
    public string? Reason { get; init => field = CaseText.OptionalText(value); }

    internal static HoldPlaced? Read(EventHead head, CaseReader reader)
    {
        HoldKind? hold = reader.Word("hold", CaseWords.HoldKinds, required: true);
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        string? person = reader.Identifier("person");
        DateTimeOffset? until = reader.Instant("until");
        DateOnly? reviewBy = reader.Date("reviewBy");
        bool? isDocumented = reader.Flag("isDocumented");
        string? reason = reader.Text("reason");
        reader.Finish();
        return hold is null
            ? null
            : new HoldPlaced(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Hold = hold.Value,
                Accounts = accounts,
                Person = person,
                Until = until,
                ReviewBy = reviewBy,
                IsDocumented = isDocumented ?? false,
                Reason = reason,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("hold", CaseWords.HoldKinds.WordFor(Hold));
        writer.Texts("accounts", Accounts);
        writer.Text("person", Person);
        writer.Instant("until", Until);
        writer.Date("reviewBy", ReviewBy);
        writer.Flag("isDocumented", IsDocumented);
        writer.Text("reason", Reason);
    }

    internal override void Check(CaseCheck check)
    {
        check.Accounts("accounts", Accounts);
        check.Person("person", Person);
        check.NotBefore<DateTimeOffset>("until", Until, OccurredAt, DateText.Format);
    }
}
