using System.Collections.Immutable;
using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>A table as it was written, before any check.</summary>
internal sealed record TableDraft(
    string Name, HitPolicy HitPolicy, Aggregator Aggregator, ImmutableArray<Fact> Inputs, ImmutableArray<TableOutput> Outputs, ImmutableArray<DraftRow> Rows)
{
    /// <summary>Whether every combination of values must have a row.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Where the table stands in a policy, for the paths of diagnostics.</summary>
    public string Path => JsonPointer.Append("/tables", Name);

    /// <summary>Whether the rows that hold are added up or compared, so that their outputs must be numbers.</summary>
    public bool AddsUp => Aggregator is Aggregator.Sum or Aggregator.Minimum or Aggregator.Maximum;
}
