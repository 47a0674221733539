using System.Collections.Immutable;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>A repayment plan or deal was offered.</summary>
public sealed class PlanOffered : CaseEvent
{
    /// <summary>The kind in documents: <c>plan-offered</c>.</summary>
    public const string KindName = "plan-offered";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PlanOffered(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The kind.</summary>
    public required PlanKind Plan { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The debts named; none where the contact or act names no debt.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>What is to be paid and when; empty where the offer has no schedule.</summary>
    public ImmutableArray<DueItem> Items { get; init => field = CaseText.List(value); } = [];

    /// <summary>What is given up; null for nothing.</summary>
    public Money? Waived { get; init; }

    /// <summary>The last day on which it can be accepted, included; null where it has no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    internal static PlanOffered? Read(EventHead head, CaseReader reader)
    {
        PlanKind? plan = reader.Parsed("plan", CaseForms.PlanKind, required: true);
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        ImmutableArray<DueItem> items = reader.Items("items", DueItem.Read);
        Money? waived = reader.Money("waived");
        DateOnly? validUntil = reader.Date("validUntil");
        reader.Finish();
        return plan is null
            ? null
            : new PlanOffered(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Plan = plan.Value,
                Accounts = accounts,
                Items = items,
                Waived = waived,
                ValidUntil = validUntil,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("plan", Plan.ToString());
        writer.Texts("accounts", Accounts);
        writer.Items("items", Items, DueItem.Write);
        writer.Money("waived", Waived);
        writer.Date("validUntil", ValidUntil);
    }

    internal override void Check(CaseCheck check)
    {
        check.Accounts("accounts", Accounts);
        check.Items("items", Items, DueItem.Check);
        check.Distinct("items", Items, item => item.Id);
        check.Amount("waived", Waived, aboveZero: false);
    }
}
