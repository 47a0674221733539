using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>Gathers the card and tables of a <see cref="PolicyCore"/>; nothing is checked before the core is made.</summary>
public sealed class PolicyCoreBuilder
{
    internal PolicyCoreBuilder(string name) => Name = name;

    internal string Name { get; }

    internal List<Fact> FirstFacts { get; } = [];

    internal Scorecard? ScoreCard { get; private set; }

    internal DecisionTable? StageTable { get; private set; }

    internal DecisionTable? ChannelTable { get; private set; }

    internal DecisionTable? GateTable { get; private set; }

    internal PolicyAuthoring Authoring { get; set; } = PolicyAuthoring.None;

    /// <summary>Puts facts into the schema first and in this order, whether or not anything reads them. The others follow in order of use.</summary>
    public PolicyCoreBuilder Facts(params ImmutableArray<Fact> facts)
    {
        foreach (Fact fact in facts.IsDefault ? [] : facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            FirstFacts.Add(fact);
        }

        return this;
    }

    /// <summary>The card that scores and grades.</summary>
    public PolicyCoreBuilder Card(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        ScoreCard = card;
        return this;
    }

    /// <summary>The table that decides the stage; it may read the score and the grade.</summary>
    public PolicyCoreBuilder Stages(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        StageTable = table;
        return this;
    }

    /// <summary>The table that decides the channel; it may read the stage too.</summary>
    public PolicyCoreBuilder Channels(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        ChannelTable = table;
        return this;
    }

    /// <summary>The table that says whether the channel may be used now, or why not; it may read the channel too.</summary>
    public PolicyCoreBuilder Gate(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        GateTable = table;
        return this;
    }
}
