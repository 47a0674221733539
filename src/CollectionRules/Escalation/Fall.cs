namespace CollectionRules.Escalation;

/// <summary>How far a case comes down the ladder.</summary>
public enum Fall
{
    /// <summary>Not at all. (<c>stay</c>)</summary>
    Stay = 0,

    /// <summary>To the stage below; from the first stage it stays there unless no stage is wanted any longer. (<c>one-step</c>)</summary>
    OneStep = 1,

    /// <summary>To the stage that the conditions want, where that is lower. (<c>to-target</c>)</summary>
    ToTarget = 2,

    /// <summary>To the first stage. (<c>to-first</c>)</summary>
    ToFirst = 3,

    /// <summary>Out of the ladder. (<c>out</c>)</summary>
    Out = 4,
}
