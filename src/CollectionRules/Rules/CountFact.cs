namespace CollectionRules.Rules;

/// <summary>A whole number of things or days. Made by <see cref="Fact.Count"/>.</summary>
public sealed class CountFact : NumberFact
{
    internal CountFact(FactDefinition definition)
        : base(definition)
    {
    }
}
