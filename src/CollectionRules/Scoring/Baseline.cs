namespace CollectionRules.Scoring;

/// <summary>The points with which one characteristic is compared.</summary>
/// <param name="Characteristic">The name of the characteristic.</param>
/// <param name="Points">The points.</param>
public readonly record struct Baseline(string Characteristic, decimal Points);
