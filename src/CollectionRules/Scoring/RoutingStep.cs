namespace CollectionRules.Scoring;

/// <summary>A segment that was tried.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Holds">Whether the borrower belongs to it; unknown counts as no.</param>
public sealed record RoutingStep(CardSegment Segment, bool Holds);
