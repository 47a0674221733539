namespace CollectionRules.Escalation;

/// <summary>Whether a treatment may go to the gate.</summary>
public enum ProposalState
{
    /// <summary>It may go to the gate now. (<c>ready</c>)</summary>
    Ready = 0,

    /// <summary>It comes later. (<c>later</c>)</summary>
    Later = 1,

    /// <summary>It does not come until a fact changes. (<c>refused</c>)</summary>
    Refused = 2,
}
