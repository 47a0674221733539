namespace CollectionRules.Rules;

/// <summary>The leaf: the value of a fact lies in a set.</summary>
public sealed class FactCondition : Condition
{
    internal FactCondition(Fact fact, FactSet set)
        : base([])
    {
        Fact = fact;
        Set = set;
    }

    /// <summary>The fact that is read.</summary>
    public Fact Fact { get; }

    /// <summary>The set it must lie in.</summary>
    public FactSet Set { get; }

    /// <inheritdoc/>
    public override bool Equals(Condition? other) => other is FactCondition leaf && Fact.Equals(leaf.Fact) && Set.Equals(leaf.Set);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, Set);
}
