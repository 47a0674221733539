using CollectionRules.Rules.History;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Sources;

/// <summary>A fact of the catalog with its exact definition.</summary>
public sealed class CatalogFact
{
    private readonly string definitionKey;

    internal CatalogFact(Fact fact, FactGroup group, HistoryQuery? query, Func<FactReading, FactValue>? read)
        : this(fact, group, query, read, $"fact.{fact.Name}.definition")
    {
    }

    internal CatalogFact(Fact fact, FactGroup group, HistoryQuery? query, Func<FactReading, FactValue>? read, string definitionKey) =>
        (Fact, Group, Query, Read, this.definitionKey) = (fact, group, query, read, definitionKey);

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>What it is about.</summary>
    public FactGroup Group { get; }

    /// <summary>The query that it asks; null where it is no windowed fact.</summary>
    public HistoryQuery? Query { get; }

    /// <summary>How it is computed; null for a derived fact, which rows work out themselves.</summary>
    internal Func<FactReading, FactValue>? Read { get; }

    /// <summary>The exact definition: which events or amounts, which dates, which clock.</summary>
    public string DefinitionIn(Language language) => TextTable.Get(definitionKey, language);

    /// <summary>The name of the fact.</summary>
    public override string ToString() => Fact.Name;
}
