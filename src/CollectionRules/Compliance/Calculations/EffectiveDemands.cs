using System.Collections.Immutable;

namespace CollectionRules.Compliance.Calculations;

/// <summary>Which demands are effective, and what follows.</summary>
/// <param name="Effective">The days of the effective demands.</param>
/// <param name="IsPair">Whether there are two or more.</param>
/// <param name="OverdueEnoughAfter">The day after which the time unpaid since the second effective demand is over; null without a pair.</param>
/// <param name="ReachesAmount">Whether the principal reaches the amount; null where it was not told.</param>
public sealed record EffectiveDemands(ImmutableArray<DateOnly> Effective, bool IsPair, DateOnly? OverdueEnoughAfter, bool? ReachesAmount)
{
    /// <summary>Whether every test is met on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where there is a pair, the time unpaid is over, and the principal reaches the amount.</returns>
    public bool AreMetOn(DateOnly day) => IsPair && day > OverdueEnoughAfter && ReachesAmount == true;

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all parts are equal, days in order.</returns>
    public bool Equals(EffectiveDemands? other) => other is not null && IsPair == other.IsPair && OverdueEnoughAfter == other.OverdueEnoughAfter
        && ReachesAmount == other.ReachesAmount && Effective.AsSpan().SequenceEqual(other.Effective.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Effective.Length, IsPair, OverdueEnoughAfter, ReachesAmount);
}
