namespace CollectionRules.Rules.History;

/// <summary>By what a history query counts apart. An event that does not say counts for every value: leaving a debt or number out never makes a cap looser.</summary>
public enum HistoryKey
{
    /// <summary>The debtor: all events of the case together. (<c>debtor</c>)</summary>
    Debtor,

    /// <summary>The person contacted. (<c>person</c>)</summary>
    Person,

    /// <summary>The particular debt: <c>Account.CountAs</c> where the account has one, otherwise its id. (<c>debt</c>)</summary>
    Debt,

    /// <summary>The account. (<c>account</c>)</summary>
    Account,

    /// <summary>The number or address used. (<c>contact-point</c>)</summary>
    ContactPoint,

    /// <summary>Who acts: an agent or an agency. (<c>collector</c>)</summary>
    Collector,
}
