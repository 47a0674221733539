using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases;

/// <summary>A person of a case other than the borrower: an obligor, a guarantor or a contact person.</summary>
public sealed record Person
{
    /// <summary>The id, its own within the case.</summary>
    public required string Id { get; init => field = CaseText.Identifier(value); }

    /// <summary>What the person is to the borrower; null where unknown.</summary>
    public PersonRelation? Relation { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The name. Sensitive. Null where unknown.</summary>
    public string? Name { get; init => field = CaseText.OptionalText(value); }

    /// <summary>How the person can be reached.</summary>
    public ImmutableArray<ContactPoint> ContactPoints { get; init => field = CaseText.List(value); } = [];

    /// <summary>The zones in which the person may be; several where it is not certain.</summary>
    public ImmutableArray<string> Zones { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The language the person speaks, as a tag such as <c>zh-Hans</c>; null where unknown.</summary>
    public string? Language { get; init => field = CaseText.OptionalText(value); }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(Person? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(Person)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"Person {Id}";

    internal static void Write(Person value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Word("relation", value.Relation?.ToString());
        writer.Text("name", value.Name);
        writer.Items("contactPoints", value.ContactPoints, ContactPoint.Write);
        writer.Texts("zones", value.Zones);
        writer.Text("language", value.Language);
    }

    internal static Person? Read(CaseReader reader)
    {
        string? id = reader.Identifier("id", required: true);
        PersonRelation? relation = reader.Parsed("relation", CaseForms.PersonRelation);
        string? name = reader.Text("name", sensitive: true);
        ImmutableArray<ContactPoint> contactPoints = reader.Items("contactPoints", ContactPoint.Read);
        ImmutableArray<string> zones = reader.Identifiers("zones");
        string? language = reader.Text("language");
        reader.Finish();
        return id is null
            ? null
            : new Person
            {
                Id = id,
                Relation = relation,
                Name = name,
                ContactPoints = contactPoints,
                Zones = zones,
                Language = language,
            };
    }

    internal static void Check(Person value, CaseCheck check)
    {
        check.Items("contactPoints", value.ContactPoints, ContactPoint.Check);
        check.Zones("zones", value.Zones);
    }
}
