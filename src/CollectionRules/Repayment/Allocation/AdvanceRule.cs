namespace CollectionRules.Repayment.Allocation;

/// <summary>What happens with the part of a payment that is left when everything due is paid.</summary>
public enum AdvanceRule
{
    /// <summary>It pays the next items, in the order of their due dates. (<c>next-installment</c>)</summary>
    NextInstallment = 0,

    /// <summary>It pays the last items first. (<c>last-installment</c>)</summary>
    LastInstallment = 1,

    /// <summary>It is spread evenly over all items that are not yet due. (<c>reamortize</c>)</summary>
    Reamortize = 2,

    /// <summary>It stays unallocated, as credit. (<c>hold</c>)</summary>
    Hold = 3,
}
