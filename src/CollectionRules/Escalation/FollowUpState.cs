namespace CollectionRules.Escalation;

/// <summary>How a follow-up stands.</summary>
public enum FollowUpState
{
    /// <summary>It lies ahead. (<c>planned</c>)</summary>
    Planned = 0,

    /// <summary>Its day has come. (<c>due</c>)</summary>
    Due = 1,

    /// <summary>What it follows up on is settled. (<c>cancelled</c>)</summary>
    Cancelled = 2,

    /// <summary>It is not made, because the borrower does not want it. (<c>dropped</c>)</summary>
    Dropped = 3,
}
