using System.Collections.Immutable;

namespace CollectionRules.Rules;

/// <summary>All parts hold; with no part it always holds.</summary>
public sealed class AllCondition : Condition
{
    internal AllCondition(ImmutableArray<Condition> parts)
        : base(parts) => Parts = parts.IsDefault ? [] : parts;

    /// <summary>The parts, in written order.</summary>
    public ImmutableArray<Condition> Parts { get; }

    /// <inheritdoc/>
    public override bool Equals(Condition? other) => other is AllCondition same && SameParts(Parts, same.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOf(1, Parts);
}
