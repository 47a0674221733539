using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules;

/// <summary>What borrowers in the segments of one reason are taught about first.</summary>
/// <param name="Reason">The reason of the segments.</param>
/// <param name="Topics">The topics in the order of their turn.</param>
public sealed record SegmentTopics(ReasonCode Reason, ImmutableArray<EducationTopic> Topics)
{
    /// <summary>Whether the two say the same; topics are compared one by one.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where reason and topics are equal.</returns>
    public bool Equals(SegmentTopics? other) => other is not null && Reason == other.Reason && Topics.AsSpan().SequenceEqual(other.Topics.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(SegmentTopics)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Reason, Topics.Length);
}
