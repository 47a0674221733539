using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A field visit was planned.</summary>
public sealed class VisitPlanned : CaseEvent
{
    /// <summary>The kind in documents: <c>visit-planned</c>.</summary>
    public const string KindName = "visit-planned";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public VisitPlanned(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The debts named; none where the contact or act names no debt.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>Who is to be visited; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The id of the address; null where not chosen.</summary>
    public string? ContactPoint { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>When the slot begins, included.</summary>
    public required DateTimeOffset SlotStart { get; init; }

    /// <summary>When the slot ends, not included.</summary>
    public required DateTimeOffset SlotEnd { get; init; }

    /// <summary>Who visits.</summary>
    public ImmutableArray<string> Collectors { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>What the visit is for.</summary>
    public required ContactPurpose Objective { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>How it is to be led; null where not told.</summary>
    public string? Strategy { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The documents taken along.</summary>
    public ImmutableArray<DocumentName> Documents { get; init => field = CaseText.List(value); } = [];

    /// <summary>The ids of the offers that may be made.</summary>
    public ImmutableArray<string> Offers { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>Why no offer is taken along, as a reason code; null where one is.</summary>
    public string? NoOfferReason { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Until when the plan may be used, not included; null where it has no end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    internal static VisitPlanned? Read(EventHead head, CaseReader reader)
    {
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        string? person = reader.Identifier("person");
        string? contactPoint = reader.Identifier("contactPoint");
        DateTimeOffset? slotStart = reader.Instant("slotStart", required: true);
        DateTimeOffset? slotEnd = reader.Instant("slotEnd", required: true);
        ImmutableArray<string> collectors = reader.Identifiers("collectors");
        ContactPurpose? objective = reader.Parsed("objective", CaseForms.ContactPurpose, required: true);
        string? strategy = reader.Text("strategy");
        ImmutableArray<DocumentName> documents = reader.ParsedItems("documents", CaseForms.DocumentName);
        ImmutableArray<string> offers = reader.Identifiers("offers");
        string? noOfferReason = reader.Identifier("noOfferReason");
        DateTimeOffset? validUntil = reader.Instant("validUntil");
        reader.Finish();
        return slotStart is null || slotEnd is null || objective is null
            ? null
            : new VisitPlanned(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Accounts = accounts,
                Person = person,
                ContactPoint = contactPoint,
                SlotStart = slotStart.Value,
                SlotEnd = slotEnd.Value,
                Collectors = collectors,
                Objective = objective.Value,
                Strategy = strategy,
                Documents = documents,
                Offers = offers,
                NoOfferReason = noOfferReason,
                ValidUntil = validUntil,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Texts("accounts", Accounts);
        writer.Text("person", Person);
        writer.Text("contactPoint", ContactPoint);
        writer.Instant("slotStart", SlotStart);
        writer.Instant("slotEnd", SlotEnd);
        writer.Texts("collectors", Collectors);
        writer.Word("objective", Objective.ToString());
        writer.Text("strategy", Strategy);
        writer.Words("documents", Documents);
        writer.Texts("offers", Offers);
        writer.Text("noOfferReason", NoOfferReason);
        writer.Instant("validUntil", ValidUntil);
    }

    internal override void Check(CaseCheck check)
    {
        check.Accounts("accounts", Accounts);
        check.Person("person", Person);
        check.NotBefore<DateTimeOffset>("slotEnd", SlotEnd, SlotStart, DateText.Format);
    }
}
