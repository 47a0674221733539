using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;

namespace CollectionRules.Repayment.Offers;

/// <summary>
/// What an installment may take of a household's money. Every payment of an extension, a deferral, installments of what is past due and a settlement in several parts is
/// held against the limit; what is paid at once, and a waiver, which changes no installment, is not. A definition that is wholly data.
/// </summary>
public sealed record OfferAffordability
{
    /// <summary>All that the budget leaves; offers are made unchecked where there is no budget.</summary>
    public static OfferAffordability Standard { get; } = new();

    /// <summary>The largest share of the disposable amount: 0 % to 100 %; all of it where null.</summary>
    public Percentage? OfDisposable { get; init; }

    /// <summary>The largest share of income: 0 % to 100 %; no such limit where null.</summary>
    public Percentage? OfIncome { get; init; }

    /// <summary>How the budget is added up.</summary>
    public BudgetRule Budget { get; init; } = BudgetRule.Standard;

    /// <summary>Whether nothing that is held against the limit is offered without a budget; no where nothing is said.</summary>
    public bool IsBudgetRequired { get; init; }
}
