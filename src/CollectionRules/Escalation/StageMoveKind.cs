namespace CollectionRules.Escalation;

/// <summary>What a move does.</summary>
public enum StageMoveKind
{
    /// <summary>The case stays in its stage, which is right. (<c>stay</c>)</summary>
    Stay = 0,

    /// <summary>The case enters a severer stage. (<c>rise</c>)</summary>
    Rise = 1,

    /// <summary>The case comes down, or leaves the ladder. (<c>fall</c>)</summary>
    Fall = 2,

    /// <summary>A severer stage is wanted, but something stands before it. (<c>wait</c>)</summary>
    Wait = 3,

    /// <summary>A hold keeps the case where it is; it resumes there. (<c>hold</c>)</summary>
    Hold = 4,

    /// <summary>A person has to look at the case; it stays in its stage. (<c>review</c>)</summary>
    Review = 5,
}
