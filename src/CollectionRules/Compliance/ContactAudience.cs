namespace CollectionRules.Compliance;

/// <summary>Whom a rule about contacts is for.</summary>
public enum ContactAudience
{
    /// <summary>Contacts with anyone.</summary>
    Anyone = 0,

    /// <summary>Contacts with the borrower.</summary>
    Borrower = 1,

    /// <summary>Contacts with the borrower and with persons bound to the debt, such as guarantors.</summary>
    Obligors = 2,

    /// <summary>Contacts with persons who do not owe the debt.</summary>
    OtherPersons = 3,
}
