using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance;

/// <summary>A statement that a text must have, in one of several wordings.</summary>
/// <param name="Name">The name, in kebab case, such as <c>identity</c>.</param>
/// <param name="Wordings">The wordings, one of which must be there; placeholders such as <c>{lender}</c> are compared as they stand.</param>
public sealed record RequiredStatement(string Name, ImmutableArray<string> Wordings)
{
    /// <summary>The name.</summary>
    public string Name { get; } = CaseText.Identifier(Name, nameof(Name));

    /// <summary>The wordings.</summary>
    public ImmutableArray<string> Wordings { get; } = Wordings is { IsDefaultOrEmpty: false } ? CaseText.Identifiers(Wordings, nameof(Wordings)) : throw new ArgumentException("A required statement has at least one wording.", nameof(Wordings));

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where name and wordings, in order, are equal.</returns>
    public bool Equals(RequiredStatement? other) => other is not null && Name == other.Name && Wordings.AsSpan().SequenceEqual(other.Wordings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Wordings.Length);

    internal static void Write(RequiredStatement value, CaseWriter writer)
    {
        writer.Text("name", value.Name);
        writer.Texts("wordings", value.Wordings);
    }
}
