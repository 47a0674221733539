namespace CollectionRules.Rules;

/// <summary>Exactly one of two parts holds; unknown as soon as either is unknown.</summary>
public sealed class ExclusiveCondition : Condition
{
    internal ExclusiveCondition(Condition left, Condition right)
        : base([left, right])
    {
        Left = left;
        Right = right;
    }

    /// <summary>The part on the left.</summary>
    public Condition Left { get; }

    /// <summary>The part on the right.</summary>
    public Condition Right { get; }

    /// <inheritdoc/>
    public override bool Equals(Condition? other) => other is ExclusiveCondition same && Left.Equals(same.Left) && Right.Equals(same.Right);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOf(4, [Left, Right]);
}
