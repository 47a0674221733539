namespace CollectionRules.Cases;

/// <summary>What a case file must be complete for.</summary>
public enum DossierPurpose
{
    /// <summary>A score of the debt. (<c>scoring</c>)</summary>
    Scoring = 0,

    /// <summary>A call or message. (<c>remote-contact</c>)</summary>
    RemoteContact = 1,

    /// <summary>A field visit. (<c>visit-preparation</c>)</summary>
    VisitPreparation = 2,

    /// <summary>A referral to court. (<c>legal-referral</c>)</summary>
    LegalReferral = 3,
}
