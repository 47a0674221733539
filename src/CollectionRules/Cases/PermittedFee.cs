using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>A fee that the contract permits.</summary>
public sealed record PermittedFee
{
    /// <summary>What the fee is for.</summary>
    public required FeeKind Kind { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The most that may be charged each time; null where the contract sets no limit.</summary>
    public Money? Limit { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(PermittedFee? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(PermittedFee)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "PermittedFee";

    internal static void Write(PermittedFee value, CaseWriter writer)
    {
        writer.Word("kind", value.Kind.ToString());
        writer.Money("limit", value.Limit);
    }

    internal static PermittedFee? Read(CaseReader reader)
    {
        FeeKind? kind = reader.Parsed("kind", CaseForms.FeeKind, required: true);
        Money? limit = reader.Money("limit");
        reader.Finish();
        return kind is null
            ? null
            : new PermittedFee
            {
                Kind = kind.Value,
                Limit = limit,
            };
    }

    internal static void Check(PermittedFee value, CaseCheck check)
    {
        check.Amount("limit", value.Limit, aboveZero: false);
    }
}
