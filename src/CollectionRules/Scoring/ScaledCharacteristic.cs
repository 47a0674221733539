using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>The points of a characteristic of a fitted model.</summary>
/// <param name="Source">The characteristic.</param>
/// <param name="Exact">The points of each bin before rounding.</param>
/// <param name="Points">The points of each bin.</param>
/// <param name="Neutral">The points of a bin with a weight of 0, rounded: the neutral baseline.</param>
public sealed record ScaledCharacteristic(WeightedCharacteristic Source, ImmutableArray<decimal> Exact, ImmutableArray<decimal> Points, decimal Neutral);
