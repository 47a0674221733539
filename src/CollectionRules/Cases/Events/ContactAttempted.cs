using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>Somebody tried to reach somebody: an attempt, whatever came of it. A contact that the borrower began has the direction <see cref="ContactDirection.Inbound"/>.</summary>
public sealed class ContactAttempted : CaseEvent
{
    /// <summary>The kind in documents: <c>contact-attempted</c>.</summary>
    public const string KindName = "contact-attempted";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ContactAttempted(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The channel.</summary>
    public required Channel Channel { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Who began it; <see cref="ContactDirection.Outbound"/> where nothing is said.</summary>
    public ContactDirection Direction { get; init => field = CaseText.Defined(CaseWords.ContactDirections, value); }

    /// <summary>What it was for.</summary>
    public required ContactPurpose Purpose { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>How it ended.</summary>
    public required ContactOutcome Outcome { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The person it was meant for; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The id of the contact point used; null where unknown.</summary>
    public string? ContactPoint { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Who made it: an agent, an agency or a system; null where unknown.</summary>
    public string? Collector { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Whether a machine made it.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>The debts named; none where the contact or act names no debt.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The tone; null where unknown.</summary>
    public Tone? Tone { get; init => field = value is Tone word ? CaseText.Defined(CaseWords.Tones, word) : null; }

    /// <summary>The id of the conversation in writing that it belongs to; null where there is none.</summary>
    public string? Thread { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>How the borrower stood to the debt; null where not learned.</summary>
    public BorrowerAttitude? Attitude { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The overdue reason learned; null where not learned.</summary>
    public OverdueReason? Reason { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The template of the text used; null where there was none.</summary>
    public string? Template { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>How long it lasted, 0 to 86,400 seconds; null where unknown.</summary>
    public int? DurationSeconds { get; init => field = CaseText.OptionalBetween(value, 0, 86400); }

    internal static ContactAttempted? Read(EventHead head, CaseReader reader)
    {
        Channel? channel = reader.Parsed("channel", CaseForms.Channel, required: true);
        ContactDirection? direction = reader.Word("direction", CaseWords.ContactDirections);
        ContactPurpose? purpose = reader.Parsed("purpose", CaseForms.ContactPurpose, required: true);
        ContactOutcome? outcome = reader.Parsed("outcome", CaseForms.ContactOutcome, required: true);
        string? person = reader.Identifier("person");
        string? contactPoint = reader.Identifier("contactPoint");
        string? collector = reader.Identifier("collector");
        bool? isAutomated = reader.Flag("isAutomated");
        ImmutableArray<string> accounts = reader.Identifiers("accounts");
        Tone? tone = reader.Word("tone", CaseWords.Tones);
        string? thread = reader.Identifier("thread");
        BorrowerAttitude? attitude = reader.Parsed("attitude", CaseForms.BorrowerAttitude);
        OverdueReason? reason = reader.Parsed("reason", CaseForms.OverdueReason);
        string? template = reader.Identifier("template");
        int? durationSeconds = reader.Integer("durationSeconds", 0, 86400);
        reader.Finish();
        return channel is null || purpose is null || outcome is null
            ? null
            : new ContactAttempted(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Channel = channel.Value,
                Direction = direction ?? ContactDirection.Outbound,
                Purpose = purpose.Value,
                Outcome = outcome.Value,
                Person = person,
                ContactPoint = contactPoint,
                Collector = collector,
                IsAutomated = isAutomated ?? false,
                Accounts = accounts,
                Tone = tone,
                Thread = thread,
                Attitude = attitude,
                Reason = reason,
                Template = template,
                DurationSeconds = durationSeconds,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("channel", Channel.ToString());
        writer.Word("direction", CaseWords.ContactDirections.WordFor(Direction));
        writer.Word("purpose", Purpose.ToString());
        writer.Word("outcome", Outcome.ToString());
        writer.Text("person", Person);
        writer.Text("contactPoint", ContactPoint);
        writer.Text("collector", Collector);
        writer.Flag("isAutomated", IsAutomated);
        writer.Texts("accounts", Accounts);
        writer.Word("tone", Tone is Tone toneWord ? CaseWords.Tones.WordFor(toneWord) : null);
        writer.Text("thread", Thread);
        writer.Word("attitude", Attitude?.ToString());
        writer.Word("reason", Reason?.ToString());
        writer.Text("template", Template);
        writer.Number("durationSeconds", DurationSeconds);
    }

    internal override void Check(CaseCheck check)
    {
        check.Person("person", Person);
        check.Accounts("accounts", Accounts);
    }
}
