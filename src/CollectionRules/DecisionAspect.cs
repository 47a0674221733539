namespace CollectionRules;

/// <summary>What two decisions on a case can differ in.</summary>
public enum DecisionAspect
{
    /// <summary>Whether the case could be decided at all.</summary>
    Status,

    /// <summary>Where the case is in its life, such as overdue.</summary>
    State,

    /// <summary>The score.</summary>
    Score,

    /// <summary>The grade.</summary>
    Grade,

    /// <summary>The stage of the ladder.</summary>
    Stage,

    /// <summary>What the ladder comes to: action, wait, hold, review or none.</summary>
    Outcome,

    /// <summary>The track between ability and willingness.</summary>
    Track,

    /// <summary>The level of the early warning.</summary>
    Warning,

    /// <summary>A treatment that is done now.</summary>
    Action,

    /// <summary>An offer that may be made.</summary>
    Offer,
}
