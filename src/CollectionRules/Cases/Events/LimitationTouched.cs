using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>Something interrupted or suspended the limitation period of an account.</summary>
public sealed class LimitationTouched : CaseEvent
{
    /// <summary>The kind in documents: <c>limitation-touched</c>.</summary>
    public const string KindName = "limitation-touched";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public LimitationTouched(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The account.</summary>
    public required string Account { get; init => field = CaseText.Identifier(value); }

    /// <summary>What it was.</summary>
    public required LimitationCause Cause { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Whether it is certain that it reached the debtor.</summary>
    public bool ReachedDebtor { get; init; }

    /// <summary>The last day of a suspension, included; null where it is an interruption or has no end.</summary>
    public DateOnly? Until { get; init; }

    internal static LimitationTouched? Read(EventHead head, CaseReader reader)
    {
        string? account = reader.Identifier("account", required: true);
        LimitationCause? cause = reader.Parsed("cause", CaseForms.LimitationCause, required: true);
        bool? reachedDebtor = reader.Flag("reachedDebtor");
        DateOnly? until = reader.Date("until");
        reader.Finish();
        return account is null || cause is null
            ? null
            : new LimitationTouched(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Account = account,
                Cause = cause.Value,
                ReachedDebtor = reachedDebtor ?? false,
                Until = until,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("account", Account);
        writer.Word("cause", Cause.ToString());
        writer.Flag("reachedDebtor", ReachedDebtor);
        writer.Date("until", Until);
    }

    internal override void Check(CaseCheck check)
    {
        check.Account("account", Account);
    }
}
