namespace CollectionRules.Cases;

/// <summary>Where a case stands in its life.</summary>
public enum LifeCycleState
{
    /// <summary>Something is owed, nothing is past due, and no due date is near. (<c>current</c>)</summary>
    Current = 0,

    /// <summary>Nothing is past due and a due date is near. (<c>pre-due</c>)</summary>
    PreDue = 1,

    /// <summary>Something is past due. (<c>overdue</c>)</summary>
    Overdue = 2,

    /// <summary>What was past due was paid, and no further due date has passed since. (<c>cured</c>)</summary>
    Cured = 3,

    /// <summary>Nothing is owed, or the case was closed. (<c>closed</c>)</summary>
    Closed = 4,
}
