using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Costs;

/// <summary>
/// What is given back of a precomputed finance charge under the rule of 78, when a loan of equal monthly installments is paid off early: U(U + 1) / (T(T + 1)) of the
/// charge for U of T months left.
/// </summary>
/// <remarks>A legacy method that favors the lender; many laws forbid it. It is here to check old contracts, not to write new ones.</remarks>
/// <example><code>
/// RuleOf78 rebate = RuleOf78.Of(Money.Of(100m, Currency.USD), termMonths: 12, remainingMonths: 9, RoundingRule.HalfEven);
/// rebate.Unearned   // 57.69 USD
/// rebate.Earned     // 42.31 USD
/// </code></example>
public sealed record RuleOf78
{
    private RuleOf78(Money charge, int term, int remaining, Money unearned) =>
        (FinanceCharge, TermMonths, RemainingMonths, Unearned, Earned) = (charge, term, remaining, unearned, charge - unearned);

    /// <summary>The charge of the whole term.</summary>
    public Money FinanceCharge { get; }

    /// <summary>The months of the whole term.</summary>
    public int TermMonths { get; }

    /// <summary>The months that are left.</summary>
    public int RemainingMonths { get; }

    /// <summary>What is given back, rounded once.</summary>
    public Money Unearned { get; }

    /// <summary>What the lender keeps: the charge less what is given back.</summary>
    public Money Earned { get; }

    /// <summary>Divides the charge.</summary>
    /// <param name="financeCharge">The charge of the whole term, not below zero.</param>
    /// <param name="termMonths">The months of the whole term, 1 to 1,200.</param>
    /// <param name="remainingMonths">The months that are left, 0 to <paramref name="termMonths"/>.</param>
    /// <param name="rule">How the unearned part is rounded.</param>
    /// <returns>Both parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    public static RuleOf78 Of(Money financeCharge, int termMonths, int remainingMonths, RoundingRule rule)
    {
        if (financeCharge.IsNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(financeCharge), $"The finance charge is \"{financeCharge}\"; zero or above is allowed.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(termMonths, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(termMonths, 1_200);
        ArgumentOutOfRangeException.ThrowIfNegative(remainingMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(remainingMonths, termMonths);
        long upper = (long)remainingMonths * (remainingMonths + 1), lower = (long)termMonths * (termMonths + 1);
        return new RuleOf78(financeCharge, termMonths, remainingMonths, financeCharge.MultiplyDivide(upper, lower, rule));
    }
}
