using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What visitors find at the address.</summary>
public sealed record VisitScene
{
    /// <summary>Whether only a minor is there.</summary>
    public bool MinorAlone { get; init; }

    /// <summary>Whether the borrower is there.</summary>
    public bool BorrowerPresent { get; init; }

    /// <summary>Whether somebody else is there who could hear of the debt.</summary>
    public bool OthersPresent { get; init; }

    /// <summary>What the meeting came to so far, such as hostile or distressed; null where it has not begun.</summary>
    public ContactOutcome? Outcome { get; init; }
}
