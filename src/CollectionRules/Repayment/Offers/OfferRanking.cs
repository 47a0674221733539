namespace CollectionRules.Repayment.Offers;

/// <summary>
/// Which offer comes first. Ties are broken by the lower total, then by the lower largest payment, then by the id in ordinal order, so that the
/// order in which offers are written changes nothing, save for <see cref="AsWritten"/>.
/// </summary>
public enum OfferRanking
{
    /// <summary>The least to pay in all. (<c>lowest-total</c>)</summary>
    LowestTotal = 0,

    /// <summary>The lowest usual installment. (<c>lowest-installment</c>)</summary>
    LowestInstallment = 1,

    /// <summary>The lowest annualized rate; offers without a rate come last. (<c>lowest-rate</c>)</summary>
    LowestRate = 2,

    /// <summary>The earliest last payment. (<c>earliest-end</c>)</summary>
    EarliestEnd = 3,

    /// <summary>The order of the catalog. (<c>as-written</c>)</summary>
    AsWritten = 4,
}
