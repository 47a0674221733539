using System.Collections.Immutable;

namespace CollectionRules.Scoring.Compilation;

/// <summary>A matrix as it was written, its names looked up.</summary>
internal sealed record AxisDraft(
    AbilityWillingnessBuilder Builder, ImmutableArray<Characteristic> Ability, ImmutableArray<Characteristic> Willingness, ImmutableArray<QuadrantCell> Cells);
