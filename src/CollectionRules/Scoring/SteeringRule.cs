using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>A rule that picks the track before the quadrant does, such as one over the overdue reason or the borrower's attitude.</summary>
/// <param name="Name">The name, unique in the matrix.</param>
/// <param name="When">When it holds; unknown is not true.</param>
/// <param name="Track">The track. A firm one is held back while ability is low or not known: the quadrant's counts then.</param>
public sealed record SteeringRule(string Name, Condition When, BorrowerTrack Track);
