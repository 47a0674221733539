using System.Collections.Immutable;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Which role may approve, and which other roles may up to an amount.</summary>
/// <param name="Role">The role that may always approve.</param>
public sealed record ApprovalRule(string Role)
{
    /// <summary>Roles with a limit, and the largest amount (included) that each may approve.</summary>
    public ImmutableSortedDictionary<string, Money> Limits { get; init; } = ImmutableSortedDictionary.Create<string, Money>(StringComparer.Ordinal);

    /// <summary>Whether a role may approve an amount.</summary>
    /// <param name="role">The role; null where it is not told, and such an approval never covers.</param>
    /// <param name="amount">The amount at stake; a role with a limit does not cover an act without an amount.</param>
    /// <returns>True where it may.</returns>
    public bool Covers(string? role, Money? amount = null) =>
        role is not null && (role == Role || (amount is Money at && Limits.TryGetValue(role, out Money limit) && at <= limit));

    /// <summary>The least role that may approve an amount: of the limits that reach it the lowest, otherwise <see cref="Role"/>.</summary>
    /// <param name="amount">The amount; null where there is none.</param>
    /// <returns>The role.</returns>
    public string RoleFor(Money? amount) => amount is Money at
        ? Limits.Where(limit => at <= limit.Value).OrderBy(static limit => limit.Value.MinorUnits).ThenBy(static limit => limit.Key, StringComparer.Ordinal).Select(static limit => limit.Key).FirstOrDefault() ?? Role
        : Role;

    /// <summary>Whether the two say the same; limits are compared one by one.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public bool Equals(ApprovalRule? other) => other is not null && Role == other.Role && Limits.SequenceEqual(other.Limits);

    /// <summary>A hash code that agrees with <see cref="Equals(ApprovalRule)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Role, Limits.Count);
}
