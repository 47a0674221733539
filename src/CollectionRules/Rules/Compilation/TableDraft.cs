using System.Collections.Immutable;

namespace CollectionRules.Rules.Compilation;

/// <summary>A table as it was written, before any check.</summary>
internal sealed record TableDraft(
    string Name, HitPolicy HitPolicy, Aggregator Aggregator, ImmutableArray<Fact> Inputs, ImmutableArray<TableOutput> Outputs, ImmutableArray<DraftRow> Rows)
{
    /// <summary>Where the table stands in a policy, for the paths of diagnostics.</summary>
    public string Path => $"/tables/{Name}";
}
