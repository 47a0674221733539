using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>The holds of a case at an instant, and what they ask for.</summary>
public sealed class HoldAssessment
{
    internal HoldAssessment(ImmutableArray<HoldPlaced> holds, ImmutableArray<HoldTask> tasks) => (Holds, Tasks) = (holds, tasks);

    /// <summary>The holds in force, in chronological order.</summary>
    public ImmutableArray<HoldPlaced> Holds { get; }

    /// <summary>The tasks, the one due first in front.</summary>
    public ImmutableArray<HoldTask> Tasks { get; }

    /// <summary>Whether any hold is in force: then no demand is made and the ladder stands still.</summary>
    public bool IsHeld => !Holds.IsEmpty;

    /// <summary>Whether a person was asked for, so that no machine contacts the borrower.</summary>
    public bool StopsAutomation => Holds.Any(static hold => hold.Hold == HoldKind.HumanReview);

    /// <summary>The date of the task due first; null where nothing is on hold.</summary>
    public DateOnly? NextDue => Tasks.IsEmpty ? null : Tasks[0].DueOn;
}
