namespace CollectionRules.Cases;

/// <summary>In which order a payment that is short covers the components of one due item; due items themselves come oldest first.</summary>
public enum PaymentOrder
{
    /// <summary>Fee, penalty, interest, principal: costs, then interest, then principal. (<c>costs-first</c>)</summary>
    CostsFirst = 0,

    /// <summary>Principal, interest, penalty, fee. (<c>principal-first</c>)</summary>
    PrincipalFirst = 1,
}
