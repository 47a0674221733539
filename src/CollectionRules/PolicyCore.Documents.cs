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

    /// <summary>The part and name of each table.</summary>
    internal IEnumerable<(string Part, string Table)> Roles() =>
        ((ReadOnlySpan<(string Part, DecisionTable? Table)>)[("stages", StageTable), ("channels", ChannelTable), ("gate", GateTable)]).ToArray()
            .Where(static role => role.Table is not null).Select(static role => (role.Part, role.Table!.Name));

    /// <summary>The given facts, then those that tables decide.</summary>
    internal IEnumerable<Fact> DeclaredFacts() => Schema.Facts.Concat(TablesInOrder().Select(static table => table.Outputs[0].Fact));
}
