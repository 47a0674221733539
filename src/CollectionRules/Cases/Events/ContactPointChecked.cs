using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases.Events;

/// <summary>A contact point was verified, or found to be out of use.</summary>
public sealed class ContactPointChecked : CaseEvent
{
    /// <summary>The kind in documents: <c>contact-point-checked</c>.</summary>
    public const string KindName = "contact-point-checked";

    /// <summary>Makes the event.</summary>
    /// <param name="id">The id of the event, its own within the case; recording an id again changes nothing.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public ContactPointChecked(string id, DateTimeOffset occurredAt)
        : base(id, occurredAt)
    {
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The id of the contact point.</summary>
    public required string ContactPoint { get; init => field = CaseText.Identifier(value); }

    /// <summary>Whether it reaches the person.</summary>
    public required bool IsValid { get; init; }

    /// <summary>Whose it is; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    internal static ContactPointChecked? Read(EventHead head, CaseReader reader)
    {
        string? contactPoint = reader.Identifier("contactPoint", required: true);
        bool? isValid = reader.Flag("isValid", required: true);
        string? person = reader.Identifier("person");
        reader.Finish();
        return contactPoint is null || isValid is null
            ? null
            : new ContactPointChecked(head.Id, head.OccurredAt)
            {
                RecordedAt = head.RecordedAt,
                Source = head.Source,
                ContactPoint = contactPoint,
                IsValid = isValid.Value,
                Person = person,
            };
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("contactPoint", ContactPoint);
        writer.Flag("isValid", (bool?)IsValid);
        writer.Text("person", Person);
    }

    internal override void Check(CaseCheck check)
    {
        check.Person("person", Person);
    }
}
