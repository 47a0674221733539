namespace CollectionRules.Scoring;

/// <summary>The track of a quadrant.</summary>
/// <param name="Quadrant">The quadrant.</param>
/// <param name="Track">Its track.</param>
public sealed record QuadrantCell(BorrowerQuadrant Quadrant, BorrowerTrack Track);
