namespace CollectionRules.Rules.Sources;

/// <summary>What a fact of the catalog is about.</summary>
public enum FactGroup
{
    /// <summary>What is past due and outstanding.</summary>
    Delinquency,

    /// <summary>Payments and dues.</summary>
    Payments,

    /// <summary>Promises and plans.</summary>
    Promises,

    /// <summary>Contacts with the borrower.</summary>
    Contacts,

    /// <summary>Income, expenses and other debts.</summary>
    Ability,

    /// <summary>Borrower, accounts and consents.</summary>
    Profile,

    /// <summary>Holds, incidents, stages and signals.</summary>
    Progress,
}
