namespace CollectionRules.Escalation;

/// <summary>What is followed up on.</summary>
public enum FollowUpKind
{
    /// <summary>A visit that brought no promise. (<c>after-visit</c>)</summary>
    AfterVisit = 0,

    /// <summary>A promise, shortly before its day. (<c>promise-reminder</c>)</summary>
    PromiseReminder = 1,

    /// <summary>A promise, shortly after its day: a look at the account, no contact. (<c>promise-check</c>)</summary>
    PromiseCheck = 2,

    /// <summary>A cured customer, without any demand. (<c>cure-revisit</c>)</summary>
    CureRevisit = 3,

    /// <summary>An overdue customer, to learn the plan. (<c>revisit</c>)</summary>
    Revisit = 4,

    /// <summary>A cured customer, to ask how they are. (<c>care</c>)</summary>
    Care = 5,
}
