using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A field visit took place; it counts as a contact attempt over the channel <c>field-visit</c>.</summary>
public sealed class VisitRecorded : CaseEvent
{
    /// <summary>The kind in documents: <c>visit-recorded</c>.</summary>
    public const string KindName = "visit-recorded";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public VisitRecorded(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The event of the plan; null where there was none.</summary>
    public string? Visit { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The debts named; none where the contact or act names no debt.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The person it was meant for; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The id of the address; null where unknown.</summary>
    public string? ContactPoint { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Who visited.</summary>
    public ImmutableArray<string> Collectors { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>What it was for.</summary>
    public required ContactPurpose Purpose { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>How it ended.</summary>
    public required ContactOutcome Outcome { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The tone; null where unknown.</summary>
    public Tone? Tone { get; init => field = value is Tone word ? CaseText.Defined(CaseWords.Tones, word) : null; }

    /// <summary>How the borrower stood to the debt; null where not learned.</summary>
    public BorrowerAttitude? Attitude { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The overdue reason learned; null where not learned.</summary>
    public OverdueReason? Reason { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The steps done, in their order.</summary>
    public ImmutableArray<VisitStep> Steps { get; init => field = CaseText.List(value); } = [];

    /// <summary>The rules of conduct answered.</summary>
    public ImmutableArray<ConductAnswer> Conduct { get; init => field = CaseText.List(value); } = [];

    /// <summary>The documents shown or handed over.</summary>
    public ImmutableArray<DocumentName> Documents { get; init => field = CaseText.List(value); } = [];

    /// <summary>Whether a minor was alone at the address.</summary>
    public bool MinorAlone { get; init; }

    internal static VisitRecorded? Read(EventHead head, CaseReader reader)
    {
        string? visit = reader.Identifier("visit");
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        string? person = reader.Identifier("person");
        string? contactPoint = reader.Identifier("contactPoint");
        ImmutableArray<string> collectors = reader.Identifiers("collectors");
        ContactPurpose? purpose = reader.Parsed("purpose", CaseForms.ContactPurpose, required: true);
        ContactOutcome? outcome = reader.Parsed("outcome", CaseForms.ContactOutcome, required: true);
        Tone? tone = reader.Word("tone", CaseWords.Tones);
        BorrowerAttitude? attitude = reader.Parsed("attitude", CaseForms.BorrowerAttitude);
        OverdueReason? reason = reader.Parsed("reason", CaseForms.OverdueReason);
        ImmutableArray<VisitStep> steps = reader.ParsedItems("steps", CaseForms.VisitStep);
        ImmutableArray<ConductAnswer> conduct = reader.Items("conduct", ConductAnswer.Read);
        ImmutableArray<DocumentName> documents = reader.ParsedItems("documents", CaseForms.DocumentName);
        bool? minorAlone = reader.Flag("minorAlone");
        reader.Finish();
        return purpose is null || outcome is null
            ? null
            : new VisitRecorded(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Visit = visit,
                Accounts = accounts,
                Person = person,
                ContactPoint = contactPoint,
                Collectors = collectors,
                Purpose = purpose.Value,
                Outcome = outcome.Value,
                Tone = tone,
                Attitude = attitude,
                Reason = reason,
                Steps = steps,
                Conduct = conduct,
                Documents = documents,
                MinorAlone = minorAlone ?? false,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("visit", Visit);
        writer.Texts("accounts", Accounts);
        writer.Text("person", Person);
        writer.Text("contactPoint", ContactPoint);
        writer.Texts("collectors", Collectors);
        writer.Word("purpose", Purpose.ToString());
        writer.Word("outcome", Outcome.ToString());
        writer.Word("tone", Tone is Tone toneWord ? CaseWords.Tones.WordFor(toneWord) : null);
        writer.Word("attitude", Attitude?.ToString());
        writer.Word("reason", Reason?.ToString());
        writer.Words("steps", Steps);
        writer.Items("conduct", Conduct, ConductAnswer.Write);
        writer.Words("documents", Documents);
        writer.Flag("minorAlone", MinorAlone);
    }

    internal override void Check(CaseCheck check)
    {
        check.Reference<VisitPlanned>("visit", Visit, OccurredAt);
        check.Accounts("accounts", Accounts);
        check.Person("person", Person);
        check.Items("conduct", Conduct, ConductAnswer.Check);
    }
}
