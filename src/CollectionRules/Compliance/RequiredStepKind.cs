namespace CollectionRules.Compliance;

/// <summary>What must be so, or have happened, before a contact.</summary>
public enum RequiredStepKind
{
    /// <summary>A notice was served. (<c>notice</c>)</summary>
    Notice = 0,

    /// <summary>The person consented. (<c>consent</c>)</summary>
    Consent = 1,

    /// <summary>The number was used by the person, or found to be right. (<c>verification</c>)</summary>
    Verification = 2,

    /// <summary>The number or address was lawfully obtained, and its use is not refused. (<c>lawful-source</c>)</summary>
    LawfulSource = 3,

    /// <summary>Enough persons come. (<c>staff</c>)</summary>
    Staff = 4,

    /// <summary>The contact is recorded. (<c>recording</c>)</summary>
    Recording = 5,

    /// <summary>Somebody other than the proposer approved. (<c>approval</c>)</summary>
    Approval = 6,

    /// <summary>Every agent who takes part holds the certificates. (<c>certificate</c>)</summary>
    Certificate = 7,
}
