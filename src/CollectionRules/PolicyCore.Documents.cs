using CollectionRules.Rules;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <content>What documents and hashes need of a core.</content>
public sealed partial class PolicyCore
{
    private readonly Lazy<ContentHash> contentHash;

    /// <summary>
    /// The hash of all that the core decides by: its name, facts, card and tables. Notes, the spelling of cells and the order in which
    /// facts are declared do not count. Made on first use.
    /// </summary>
    public ContentHash ContentHash => contentHash.Value;

    internal PolicyAuthoring Authoring { get; }

    /// <summary>The tables that there are: stages, channels, gate.</summary>
    internal IEnumerable<DecisionTable> TablesInOrder() => new[] { StageTable, ChannelTable, GateTable }.OfType<DecisionTable>();

    /// <summary>The given facts, then those that tables decide.</summary>
    internal IEnumerable<Fact> DeclaredFacts() => Schema.Facts.Concat(TablesInOrder().Select(static table => table.Outputs[0].Fact));
}
