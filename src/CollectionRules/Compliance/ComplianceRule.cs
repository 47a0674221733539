using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Compliance;

/// <summary>
/// One rule of a pack, as data: what it asks, where it comes from, and when it is in force. The kinds are closed; each is a sealed class
/// whose public members say everything there is to it.
/// </summary>
/// <remarks>Immutable. Two rules are equal when they have the same canonical form.</remarks>
public abstract class ComplianceRule : IEquatable<ComplianceRule>
{
    private protected ComplianceRule()
    {
    }

    /// <summary>The id, its own within the pack, such as <c>cn-contact-hours</c>.</summary>
    public required string Id { get; init => field = CaseText.Identifier(value); }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The first day on which it is in force; null where it always was.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The first day on which it is no longer in force; null where no end is known.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>What its author wrote; null where the text table says what it asks.</summary>
    public string? Note { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The kind in documents, such as <c>contact-window</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="InForceFrom"/>, included, to <see cref="InForceUntil"/>, not included.</returns>
    public bool IsInForceOn(DateOnly day) => !(InForceFrom > day) && !(InForceUntil <= day);

    /// <summary>Writes the rule as one JSON object.</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CaseWriter members = new(writer, default, []);
        members.StartObject();
        Write(this, members);
        members.EndObject();
    }

    /// <inheritdoc/>
    public bool Equals(ComplianceRule? other) => CaseEquality.Same(this, other, Write);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as ComplianceRule);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>Kind and id, such as <c>contact-window cn-contact-hours</c>.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() => $"{Kind} {VisibleText.Of(Id, 120)}";

    internal static void Write(ComplianceRule value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Text("kind", value.Kind);
        writer.Raw.Name("citation");
        value.Citation.Write(writer.Raw);
        writer.Date("inForceFrom", value.InForceFrom);
        writer.Date("inForceUntil", value.InForceUntil);
        writer.Text("note", value.Note);
        value.WriteMembers(writer);
    }

    internal abstract void WriteMembers(CaseWriter writer);
}
