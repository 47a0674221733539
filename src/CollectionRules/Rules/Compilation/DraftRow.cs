using System.Collections.Immutable;

namespace CollectionRules.Rules.Compilation;

/// <summary>A row as it was written: exactly one of cell texts, sets and condition is there.</summary>
internal sealed record DraftRow(string? Id, ImmutableArray<string> Texts, ImmutableArray<FactSet> Sets, Condition? Condition, ImmutableArray<FactValue> Outputs);
