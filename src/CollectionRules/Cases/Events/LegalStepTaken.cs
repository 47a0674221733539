using System.Collections.Immutable;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Events;

/// <summary>A legal step was taken.</summary>
public sealed class LegalStepTaken : CaseEvent
{
    /// <summary>The kind in documents: <c>legal-step-taken</c>.</summary>
    public const string KindName = "legal-step-taken";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public LegalStepTaken(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The step.</summary>
    public required LegalStep Step { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The debts named; none where the contact or act names no debt.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The amount claimed; null where not told.</summary>
    public Money? Amount { get; init; }

    /// <summary>The reference of the court or body; null where there is none.</summary>
    public string? Reference { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static LegalStepTaken? Read(EventHead head, CaseReader reader)
    {
        LegalStep? step = reader.Parsed("step", CaseForms.LegalStep, required: true);
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        Money? amount = reader.Money("amount");
        string? reference = reader.Identifier("reference");
        reader.Finish();
        return step is null
            ? null
            : new LegalStepTaken(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Step = step.Value,
                Accounts = accounts,
                Amount = amount,
                Reference = reference,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("step", Step.ToString());
        writer.Texts("accounts", Accounts);
        writer.Money("amount", Amount);
        writer.Text("reference", Reference);
    }

    internal override void Check(CaseCheck check)
    {
        check.Accounts("accounts", Accounts);
        check.Amount("amount", Amount, aboveZero: false);
    }
}
