namespace CollectionRules.Repayment.Relief;

/// <summary>
/// A change to a running plan: plain data that can be stored, compared and applied. Its kinds are the records of this room; nobody else
/// can add one.
/// </summary>
/// <example><code>
/// ReliefResult result = new TermExtension(6).ApplyTo(standing);
/// result.Schedule!.Installment;    // the new one
/// result.CostAfter.Charges - result.CostBefore.Charges;    // what the time costs
/// </code></example>
public abstract record ReliefMeasure
{
    private protected ReliefMeasure()
    {
    }

    /// <summary>Computes the plan with the relief. Nothing is changed; the result says what would be.</summary>
    /// <param name="standing">Where the loan stands.</param>
    /// <param name="authority">How far one may go without approval; without limits where null.</param>
    /// <returns>The result: a plan, or the reasons why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public ReliefResult ApplyTo(LoanStanding standing, ReliefAuthority? authority = null)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ReliefDraft draft = new(this, standing);
        try
        {
            Apply(standing, draft);
        }
        catch (OverflowException)
        {
            draft.Refuse(ReliefReason.AmountDoesNotFit);
        }

        return draft.Finish(authority ?? ReliefAuthority.Unlimited);
    }

    private protected abstract void Apply(LoanStanding standing, ReliefDraft draft);
}
