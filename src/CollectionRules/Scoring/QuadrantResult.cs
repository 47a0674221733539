namespace CollectionRules.Scoring;

/// <summary>Where a borrower stands, and the track that follows.</summary>
/// <param name="Ability">The ability sub-score.</param>
/// <param name="Willingness">The willingness sub-score.</param>
/// <param name="Quadrant">The quadrant.</param>
/// <param name="Track">The track: that of the steering rule that holds, or of the quadrant.</param>
/// <param name="Steering">The steering rule that picked the track; <see langword="null"/> when the quadrant did.</param>
/// <param name="HeldBack">The firm steering rule that holds but was held back, because ability is low or not known; <see langword="null"/> for none.</param>
/// <param name="Score">The score behind it.</param>
public sealed record QuadrantResult(
    AxisScore Ability, AxisScore Willingness, BorrowerQuadrant Quadrant, BorrowerTrack Track, SteeringRule? Steering, SteeringRule? HeldBack, ScoreResult Score);
