namespace CollectionRules.Escalation;

/// <summary>What an outcome comes to.</summary>
public enum EscalationOutcomeKind
{
    /// <summary>Something is done now that the gate allowed. (<c>action</c>)</summary>
    Action = 0,

    /// <summary>Something is done later. (<c>wait</c>)</summary>
    Wait = 1,

    /// <summary>Demands stop, and a task resolves the hold. (<c>hold</c>)</summary>
    Hold = 2,

    /// <summary>A person looks at the case, such as for a follow-up without contact. (<c>review</c>)</summary>
    Review = 3,

    /// <summary>Nothing is past due and nothing is to be done. (<c>none</c>)</summary>
    None = 4,
}
