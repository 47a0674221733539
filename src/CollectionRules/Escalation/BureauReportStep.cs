namespace CollectionRules.Escalation;

/// <summary>What is to be done about a planned report to the credit bureau.</summary>
public enum BureauReportStep
{
    /// <summary>Nothing yet. (<c>wait</c>)</summary>
    Wait = 0,

    /// <summary>Tell the borrower. (<c>notify</c>)</summary>
    Notify = 1,

    /// <summary>Send it. (<c>send</c>)</summary>
    Send = 2,

    /// <summary>Cancel it, because nothing is past due any longer. (<c>cancel</c>)</summary>
    Cancel = 3,

    /// <summary>Keep it back while the debt is disputed. (<c>hold</c>)</summary>
    Hold = 4,
}
