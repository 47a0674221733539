namespace CollectionRules.Rules;

/// <summary>The part is false; unknown where the part is unknown.</summary>
public sealed class NotCondition : Condition
{
    internal NotCondition(Condition part)
        : base([part]) => Part = part;

    /// <summary>The negated part.</summary>
    public Condition Part { get; }

    /// <inheritdoc/>
    public override bool Equals(Condition? other) => other is NotCondition same && Part.Equals(same.Part);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOf(3, [Part]);
}
