using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>A characteristic of a fitted model.</summary>
/// <param name="Name">Its name, unique in the model.</param>
/// <param name="Coefficient">The model's coefficient.</param>
/// <param name="Weights">The weights of evidence of its bins, in order; at least one.</param>
public sealed record WeightedCharacteristic(string Name, decimal Coefficient, ImmutableArray<decimal> Weights);
