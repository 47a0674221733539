namespace CollectionRules.Escalation;

/// <summary>
/// How much an act weighs on the borrower; a later member weighs more than an earlier one. On the way up it rises by at most one level a step.
/// </summary>
public enum Intensity
{
    /// <summary>Nothing is asked: care, education, support. (<c>minimal</c>)</summary>
    Minimal = 0,

    /// <summary>A message that can be read at leisure: in-app, push, text message, e-mail, online chat. (<c>low</c>)</summary>
    Low = 1,

    /// <summary>A voice that wants an answer: a call by a person or a machine. (<c>moderate</c>)</summary>
    Moderate = 2,

    /// <summary>A formal letter or notice. (<c>raised</c>)</summary>
    Raised = 3,

    /// <summary>A visit, or a step before a court. (<c>high</c>)</summary>
    High = 4,
}
