namespace CollectionRules.Cases;

/// <summary>A part that a complete case file has.</summary>
public enum DossierPart
{
    /// <summary>The name of the borrower and the number of an identity document. (<c>identity</c>)</summary>
    Identity = 0,

    /// <summary>Something that is owed. (<c>amount</c>)</summary>
    Amount = 1,

    /// <summary>The payments so far: at least one payment, or something past due. (<c>repayment-record</c>)</summary>
    RepaymentRecord = 2,

    /// <summary>A contact point other than an address that may be used and was not found invalid. (<c>contact</c>)</summary>
    Contact = 3,

    /// <summary>An address that may be used; verifying it is a step of its own. (<c>address</c>)</summary>
    Address = 4,

    /// <summary>The terms of the contract: signed or disbursed on a known date. (<c>contract</c>)</summary>
    Contract = 5,
}
