using System.Collections.Immutable;

namespace CollectionRules.Rules.History;

/// <summary>
/// Whom a keyed query is asked for: the person, debts, number and collector of an attempt. A query reads only what its keys name.
/// </summary>
/// <remarks>
/// Where it names several debts, each is counted apart and the strictest answer taken; where it names none, every debt of the case is.
/// Without a number or collector, those of every event count together. The default value is the borrower and nothing else.
/// </remarks>
/// <example><code>
/// HistorySubject subject = new() { Accounts = ["A-1", "A-2"], ContactPoint = "phone-1" };
/// </code></example>
public readonly record struct HistorySubject
{
    private readonly ImmutableArray<string> accounts;

    /// <summary>The id of the person; null for the borrower.</summary>
    public string? Person { get; init; }

    /// <summary>The ids of the accounts; none where no debt is named.</summary>
    public ImmutableArray<string> Accounts
    {
        get => accounts.IsDefault ? [] : accounts;
        init => accounts = value;
    }

    /// <summary>The id of the number or address; null where unknown.</summary>
    public string? ContactPoint { get; init; }

    /// <summary>Who acts; null where unknown.</summary>
    public string? Collector { get; init; }

    /// <summary>Whether both say the same; accounts are compared item by item.</summary>
    public bool Equals(HistorySubject other) =>
        Person == other.Person && ContactPoint == other.ContactPoint && Collector == other.Collector && Accounts.AsSpan().SequenceEqual(other.Accounts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, ContactPoint, Collector, Accounts.Length);
}
