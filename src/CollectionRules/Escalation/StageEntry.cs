namespace CollectionRules.Escalation;

/// <summary>That a case entered a stage.</summary>
/// <param name="Stage">The id of the stage; <see cref="Ladder.None"/> for the way out of the ladder.</param>
/// <param name="From">The id of the stage left; <see cref="Ladder.None"/> where it came from outside.</param>
/// <param name="At">When.</param>
/// <param name="On">The business date of <paramref name="At"/>.</param>
/// <param name="Reason">The reason code recorded; null where none was.</param>
public sealed record StageEntry(string Stage, string From, DateTimeOffset At, DateOnly On, string? Reason);
