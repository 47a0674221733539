using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>A task that a hold asks for. It carries no demand.</summary>
/// <param name="Hold">The event that placed the hold.</param>
/// <param name="Task">What is to be done.</param>
/// <param name="DueOn">The business date by which it is to be done.</param>
/// <param name="IsOverdue">Whether that date has passed.</param>
public sealed record HoldTask(HoldPlaced Hold, CareTask Task, DateOnly DueOn, bool IsOverdue);
