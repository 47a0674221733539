namespace CollectionRules.Escalation;

/// <summary>What happens when a case has been in a stage for its maximum stay.</summary>
public enum StayLimit
{
    /// <summary>A person reviews the case; it stays where it is. (<c>review</c>)</summary>
    Review = 0,

    /// <summary>The next stage is wanted whether or not its condition holds; its steps and its approval are needed all the same. (<c>next-stage</c>)</summary>
    NextStage = 1,
}
