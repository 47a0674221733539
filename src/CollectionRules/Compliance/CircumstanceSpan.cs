using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Compliance;

/// <summary>A circumstance and when, for which debts and for whom it is so.</summary>
/// <param name="What">The circumstance.</param>
public sealed record CircumstanceSpan(Circumstance What)
{
    /// <summary>What is so.</summary>
    public Circumstance What { get; } = CaseText.Given(What, What.IsEmpty, nameof(What));

    /// <summary>When it began, included; null where it was always so.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>When it ends, not included; null where no end is known.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The accounts it is about; all where none is named.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The person it is about; null for the borrower.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Whether both say the same; accounts are compared in order.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(CircumstanceSpan? other) => other is not null && What == other.What && From == other.From && Until == other.Until
        && Person == other.Person && Accounts.AsSpan().SequenceEqual(other.Accounts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(What, From, Until, Person, Accounts.Length);
}
