namespace CollectionRules.Cases;

/// <summary>What stops demands on a case.</summary>
public enum HoldKind
{
    /// <summary>The borrower died. (<c>deceased</c>)</summary>
    Deceased = 1,

    /// <summary>Insolvency proceedings. (<c>insolvency</c>)</summary>
    Insolvency = 2,

    /// <summary>The borrower says that the debt comes of fraud. (<c>fraud-claim</c>)</summary>
    FraudClaim = 3,

    /// <summary>The borrower says that somebody else used the identity. (<c>identity-theft-claim</c>)</summary>
    IdentityTheftClaim = 4,

    /// <summary>The person is a minor. (<c>minor</c>)</summary>
    Minor = 5,

    /// <summary>The person lacks or has limited capacity. (<c>incapacity</c>)</summary>
    Incapacity = 6,

    /// <summary>Relief for disaster or epidemic. (<c>disaster-relief</c>)</summary>
    DisasterRelief = 7,

    /// <summary>The debt or its amount is disputed. (<c>dispute</c>)</summary>
    Dispute = 8,

    /// <summary>A complaint is open. (<c>complaint</c>)</summary>
    Complaint = 9,

    /// <summary>The person is in distress. (<c>distress</c>)</summary>
    Distress = 10,

    /// <summary>A person was asked to review the case. (<c>human-review</c>)</summary>
    HumanReview = 11,

    /// <summary>A proceeding keeps other contacts away. (<c>legal-hold</c>)</summary>
    LegalHold = 12,

    /// <summary>The person asked that contacts stop. (<c>cease-request</c>)</summary>
    CeaseRequest = 13,

    /// <summary>A lawyer represents the person. (<c>attorney-represented</c>)</summary>
    AttorneyRepresented = 14,

    /// <summary>A pause after a conflict. (<c>cool-off</c>)</summary>
    CoolOff = 15,

    /// <summary>A statutory pause. (<c>breathing-space</c>)</summary>
    BreathingSpace = 16,
}
