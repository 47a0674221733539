using System.Collections.Immutable;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>The borrower promised to pay an amount by a day.</summary>
public sealed class PromiseMade : CaseEvent
{
    /// <summary>The kind in documents: <c>promise-made</c>.</summary>
    public const string KindName = "promise-made";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PromiseMade(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The debts named; none where the contact or act names no debt.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The amount promised, above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day by which it is promised.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Who promised; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The contact or visit in which it was made; null where unknown.</summary>
    public string? Contact { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static PromiseMade? Read(EventHead head, CaseReader reader)
    {
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        Money? amount = reader.Money("amount", required: true);
        DateOnly? dueOn = reader.Date("dueOn", required: true);
        string? person = reader.Identifier("person");
        string? contact = reader.Identifier("contact");
        reader.Finish();
        return amount is null || dueOn is null
            ? null
            : new PromiseMade(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Accounts = accounts,
                Amount = amount.Value,
                DueOn = dueOn.Value,
                Person = person,
                Contact = contact,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Texts("accounts", Accounts);
        writer.Money("amount", Amount);
        writer.Date("dueOn", DueOn);
        writer.Text("person", Person);
        writer.Text("contact", Contact);
    }

    internal override void Check(CaseCheck check)
    {
        check.Accounts("accounts", Accounts);
        check.Amount("amount", Amount, aboveZero: true);
        check.Person("person", Person);
        check.Reference<CaseEvent>("contact", Contact, OccurredAt);
    }
}
