namespace CollectionRules.Rules;

/// <summary>An amount in major units of the policy's one currency. Made by <see cref="Fact.Money"/>.</summary>
public sealed class MoneyFact : NumberFact
{
    internal MoneyFact(FactDefinition definition)
        : base(definition)
    {
    }
}
