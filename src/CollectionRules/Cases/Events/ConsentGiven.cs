using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A person agreed to something.</summary>
public sealed class ConsentGiven : CaseEvent
{
    /// <summary>The kind in documents: <c>consent-given</c>.</summary>
    public const string KindName = "consent-given";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ConsentGiven(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What is allowed.</summary>
    public required ConsentKind Consent { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Who agreed; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The only channel it covers; null for all.</summary>
    public Channel? Channel { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The only contact point it covers; null for all.</summary>
    public string? ContactPoint { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The time of day agreed, in the zone of the person; null where none was agreed.</summary>
    public DailyWindow? Window { get; init; }

    /// <summary>When it ends by itself, not included; null where only a withdrawal ends it.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    internal static ConsentGiven? Read(EventHead head, CaseReader reader)
    {
        ConsentKind? consent = reader.Parsed("consent", CaseForms.ConsentKind, required: true);
        string? person = reader.Identifier("person");
        Channel? channel = reader.Parsed("channel", CaseForms.Channel);
        string? contactPoint = reader.Identifier("contactPoint");
        DailyWindow? window = reader.Parsed("window", CaseForms.DailyWindow);
        DateTimeOffset? validUntil = reader.Instant("validUntil");
        reader.Finish();
        return consent is null
            ? null
            : new ConsentGiven(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Consent = consent.Value,
                Person = person,
                Channel = channel,
                ContactPoint = contactPoint,
                Window = window,
                ValidUntil = validUntil,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("consent", Consent.ToString());
        writer.Text("person", Person);
        writer.Word("channel", Channel?.ToString());
        writer.Text("contactPoint", ContactPoint);
        writer.Word("window", Window?.ToString());
        writer.Instant("validUntil", ValidUntil);
    }

    internal override void Check(CaseCheck check)
    {
        check.Person("person", Person);
        check.NotBefore<DateTimeOffset>("validUntil", ValidUntil, OccurredAt, DateText.Format);
    }
}
