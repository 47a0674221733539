using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>A person who is bound to an account beside the borrower.</summary>
public sealed record Obligation
{
    /// <summary>The id of the person.</summary>
    public required string Person { get; init => field = CaseText.Identifier(value); }

    /// <summary>How the person is bound.</summary>
    public required ObligationKind Kind { get; init => field = CaseText.Defined(CaseWords.ObligationKinds, value); }

    /// <summary>The most the person owes; null where there is no limit.</summary>
    public Money? Limit { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(Obligation? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(Obligation)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "Obligation";

    internal static void Write(Obligation value, CaseWriter writer)
    {
        writer.Text("person", value.Person);
        writer.Word("kind", CaseWords.ObligationKinds.WordFor(value.Kind));
        writer.Money("limit", value.Limit);
    }

    internal static Obligation? Read(CaseReader reader)
    {
        string? person = reader.Identifier("person", required: true);
        ObligationKind? kind = reader.Word("kind", CaseWords.ObligationKinds, required: true);
        Money? limit = reader.Money("limit");
        reader.Finish();
        return person is null || kind is null
            ? null
            : new Obligation
            {
                Person = person,
                Kind = kind.Value,
                Limit = limit,
            };
    }

    internal static void Check(Obligation value, CaseCheck check)
    {
        check.Person("person", value.Person);
        check.Amount("limit", value.Limit, aboveZero: false);
    }
}
