using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>One thing that stands before a rise.</summary>
/// <param name="Reason">What it is.</param>
/// <param name="Until">The first business date on which it no longer does; null where time alone does not end it.</param>
/// <param name="Subject">The step, stage or role concerned; null where there is none.</param>
public sealed record StageObstacle(ReasonCode Reason, DateOnly? Until = null, string? Subject = null);
