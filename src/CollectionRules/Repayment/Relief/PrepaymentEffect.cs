namespace CollectionRules.Repayment.Relief;

/// <summary>What a payment above the installment makes smaller.</summary>
public enum PrepaymentEffect
{
    /// <summary>The term: the installment stays, the schedule closes earlier.</summary>
    ReduceTerm = 0,

    /// <summary>The installment: it is computed anew over the rows that are left.</summary>
    ReduceInstallment = 1,
}
