using System.Collections.Immutable;

namespace CollectionRules.Rules;

/// <summary>At least one part holds; with no part it never holds.</summary>
public sealed class AnyCondition : Condition
{
    internal AnyCondition(ImmutableArray<Condition> parts)
        : base(parts) => Parts = parts.IsDefault ? [] : parts;

    /// <summary>The parts, in written order.</summary>
    public ImmutableArray<Condition> Parts { get; }

    /// <inheritdoc/>
    public override bool Equals(Condition? other) => other is AnyCondition same && SameParts(Parts, same.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOf(2, Parts);
}
