namespace CollectionRules.Cases;

/// <summary>Why personal data may be used.</summary>
public enum LawfulBasis
{
    /// <summary>It is not known; such data is never used. (<c>unknown</c>)</summary>
    Unknown = 0,

    /// <summary>It is needed for the contract. (<c>contract</c>)</summary>
    Contract = 1,

    /// <summary>The person agreed. (<c>consent</c>)</summary>
    Consent = 2,

    /// <summary>A law demands it. (<c>legal-duty</c>)</summary>
    LegalDuty = 3,

    /// <summary>The person made it public. (<c>public-source</c>)</summary>
    PublicSource = 4,
}
