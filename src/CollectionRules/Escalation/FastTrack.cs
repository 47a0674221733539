using System.Collections.Immutable;
using CollectionRules.Rules;

namespace CollectionRules.Escalation;

/// <summary>
/// A named way up that skips stages: where its condition holds, the stage it leads to may be entered at once, without minimum stay, time
/// between rises or required stages. Required steps, approval, holds, open promises and plans in force count all the same.
/// </summary>
public sealed record FastTrack
{
    /// <summary>The name in kebab case, unique in the ladder; the reason of the rise names it.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the stage that it leads to.</summary>
    public required string To { get; init; }

    /// <summary>When it is open.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The ids of the stages that it may be taken from; every stage below, and outside the ladder, where none is named.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>Whether the two say the same; the stages are compared one by one.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public bool Equals(FastTrack? other) => other is not null && Name == other.Name && To == other.To && Condition.Equals(other.Condition) && From.AsSpan().SequenceEqual(other.From.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(FastTrack)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Name, To, Condition);
}
