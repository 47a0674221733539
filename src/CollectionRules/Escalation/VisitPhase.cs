namespace CollectionRules.Escalation;

/// <summary>The steps of a field visit, in their order: none may be taken before the one in front of it.</summary>
public enum VisitPhase
{
    /// <summary>Put the case file together. (<c>organize</c>)</summary>
    Organize = 0,

    /// <summary>Verify identity and address. (<c>verify</c>)</summary>
    Verify = 1,

    /// <summary>Plan slot, place, staff, offers and documents. (<c>plan</c>)</summary>
    Plan = 2,

    /// <summary>Go there. (<c>visit</c>)</summary>
    Visit = 3,

    /// <summary>Record the result. (<c>record</c>)</summary>
    Record = 4,
}
