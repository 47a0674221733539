using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>A reported incident and what it asks for.</summary>
/// <param name="Report">The report.</param>
/// <param name="IsOpen">Whether its review is not closed yet.</param>
/// <param name="ReviewBy">The business date by which it is to be reviewed.</param>
/// <param name="IsReviewOverdue">Whether it is open past that date.</param>
/// <param name="PausedUntil">The first date on which contact no longer rests because of it, once its review is closed.</param>
public sealed record ConductIncident(IncidentReported Report, bool IsOpen, DateOnly ReviewBy, bool IsReviewOverdue, DateOnly PausedUntil);
