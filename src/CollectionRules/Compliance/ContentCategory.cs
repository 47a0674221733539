namespace CollectionRules.Compliance;

/// <summary>Why a phrase is forbidden.</summary>
public enum ContentCategory
{
    /// <summary>A threat. (<c>threat</c>)</summary>
    Threat = 0,

    /// <summary>An insult or humiliation. (<c>abuse</c>)</summary>
    Abuse = 1,

    /// <summary>Posing as a court, police or authority. (<c>false-authority</c>)</summary>
    FalseAuthority = 2,

    /// <summary>A claim that is not true. (<c>false-claim</c>)</summary>
    FalseClaim = 3,

    /// <summary>Telling others of the debt, or threatening to. (<c>disclosure</c>)</summary>
    Disclosure = 4,

    /// <summary>Charges that nothing provides for. (<c>extra-charge</c>)</summary>
    ExtraCharge = 5,

    /// <summary>Inducing to borrow elsewhere. (<c>new-borrowing</c>)</summary>
    NewBorrowing = 6,

    /// <summary>The credit record used as a threat, or with a wrong cause. (<c>credit-record</c>)</summary>
    CreditRecord = 7,
}
