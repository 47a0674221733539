namespace CollectionRules.Cases;

/// <summary>How a person is bound to a debt beside the borrower.</summary>
public enum ObligationKind
{
    /// <summary>Owes the whole debt jointly with the borrower. (<c>joint-obligor</c>)</summary>
    JointObligor = 0,

    /// <summary>Owes it where the borrower does not pay. (<c>guarantor</c>)</summary>
    Guarantor = 1,
}
