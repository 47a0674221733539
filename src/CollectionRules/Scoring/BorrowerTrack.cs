namespace CollectionRules.Scoring;

/// <summary>How a borrower is met.</summary>
/// <param name="Name">The name, such as <c>restructure</c>: 1 to 256 characters.</param>
/// <param name="Posture">What it is to the borrower.</param>
public sealed record BorrowerTrack(string Name, TrackPosture Posture);
