namespace CollectionRules.Cases;

/// <summary>What penalty interest is charged on.</summary>
public enum PenaltyBase
{
    /// <summary>The principal that is past due. (<c>overdue-principal</c>)</summary>
    OverduePrincipal = 0,

    /// <summary>All that is past due. (<c>overdue-total</c>)</summary>
    OverdueTotal = 1,

    /// <summary>All principal that is still owed. (<c>outstanding-principal</c>)</summary>
    OutstandingPrincipal = 2,
}
