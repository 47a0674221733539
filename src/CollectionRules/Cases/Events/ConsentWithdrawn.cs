using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A person took a consent back, or refused it.</summary>
/// <remarks>It needs no earlier consent: a contact person who wants no further contact is recorded so.</remarks>
public sealed class ConsentWithdrawn : CaseEvent
{
    /// <summary>The kind in documents: <c>consent-withdrawn</c>.</summary>
    public const string KindName = "consent-withdrawn";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ConsentWithdrawn(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What is no longer allowed.</summary>
    public required ConsentKind Consent { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Who withdrew; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The only channel it covers; null for all.</summary>
    public Channel? Channel { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The only contact point it covers; null for all.</summary>
    public string? ContactPoint { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static ConsentWithdrawn? Read(EventHead head, CaseReader reader)
    {
        ConsentKind? consent = reader.Parsed("consent", CaseForms.ConsentKind, required: true);
        string? person = reader.Identifier("person");
        Channel? channel = reader.Parsed("channel", CaseForms.Channel);
        string? contactPoint = reader.Identifier("contactPoint");
        reader.Finish();
        return consent is null
            ? null
            : new ConsentWithdrawn(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                Consent = consent.Value,
                Person = person,
                Channel = channel,
                ContactPoint = contactPoint,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("consent", Consent.ToString());
        writer.Text("person", Person);
        writer.Word("channel", Channel?.ToString());
        writer.Text("contactPoint", ContactPoint);
    }

    internal override void Check(CaseCheck check)
    {
        check.Person("person", Person);
    }
}
