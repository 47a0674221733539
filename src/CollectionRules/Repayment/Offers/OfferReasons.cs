using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Offers;

/// <summary>Why an offer is not made; reasons of relief, eligibility and affordability stand beside them. The text of each is under <c>reason.</c> and the code.</summary>
public static class OfferReasons
{
    /// <summary>A condition of the offer does not hold. (<c>condition-not-met</c>)</summary>
    public static readonly ReasonCode ConditionNotMet = ReasonCode.Parse("condition-not-met");

    /// <summary>A condition of the offer cannot be told, since a fact is missing. (<c>condition-unknown</c>)</summary>
    public static readonly ReasonCode ConditionUnknown = ReasonCode.Parse("condition-unknown");

    /// <summary>A fact has a value outside its domain, or is not given though it must be. (<c>facts-not-valid</c>)</summary>
    public static readonly ReasonCode FactsNotValid = ReasonCode.Parse("facts-not-valid");

    /// <summary>The table of the offer says no, or has no answer. (<c>table-declines</c>)</summary>
    public static readonly ReasonCode TableDeclines = ReasonCode.Parse("table-declines");

    /// <summary>The catalog has no offer of the kind. (<c>not-in-catalog</c>)</summary>
    public static readonly ReasonCode NotInCatalog = ReasonCode.Parse("not-in-catalog");

    /// <summary>Better offers fill the number that may be made. (<c>not-among-best</c>)</summary>
    public static readonly ReasonCode NotAmongBest = ReasonCode.Parse("not-among-best");

    /// <summary>No authority of the offer covers it. (<c>above-every-authority</c>)</summary>
    public static readonly ReasonCode AboveEveryAuthority = ReasonCode.Parse("above-every-authority");

    /// <summary>The policy asks for a budget of the household, and there is none. (<c>budget-unknown</c>)</summary>
    public static readonly ReasonCode BudgetUnknown = ReasonCode.Parse("budget-unknown");

    /// <summary>The largest relief is shorter than one period of the plan. (<c>shorter-than-a-period</c>)</summary>
    public static readonly ReasonCode ShorterThanPeriod = ReasonCode.Parse("shorter-than-a-period");

    /// <summary>The rate of the contract is not above the lowest one that is offered. (<c>rate-not-higher</c>)</summary>
    public static readonly ReasonCode RateNotHigher = ReasonCode.Parse("rate-not-higher");

    /// <summary>It is not known since when the account is on the books, so that the limits of a re-age cannot be checked. (<c>re-age-history-unknown</c>)</summary>
    public static readonly ReasonCode ReAgeHistoryUnknown = ReasonCode.Parse("re-age-history-unknown");

    /// <summary>Nothing of the account is unpaid. (<c>nothing-outstanding</c>)</summary>
    public static readonly ReasonCode NothingOutstanding = ReasonCode.Parse("nothing-outstanding");

    /// <summary>The contract names no rate. (<c>rate-absent</c>)</summary>
    public static readonly ReasonCode RateAbsent = ReasonCode.Parse("rate-absent");

    /// <summary>The contract names no principal. (<c>principal-absent</c>)</summary>
    public static readonly ReasonCode PrincipalAbsent = ReasonCode.Parse("principal-absent");

    /// <summary>The due items repay less than the principal of the contract. (<c>due-items-incomplete</c>)</summary>
    public static readonly ReasonCode DueItemsIncomplete = ReasonCode.Parse("due-items-incomplete");

    /// <summary>The due dates follow no frequency. (<c>due-dates-irregular</c>)</summary>
    public static readonly ReasonCode DueDatesIrregular = ReasonCode.Parse("due-dates-irregular");

    /// <summary>Rate and day count do not give the interest of the due items to come, so that new ones cannot be computed. (<c>interest-not-reproduced</c>)</summary>
    public static readonly ReasonCode InterestNotReproduced = ReasonCode.Parse("interest-not-reproduced");

    /// <summary>Fees are due with installments to come; the contract does not say what new installments would bear. (<c>fees-to-come</c>)</summary>
    public static readonly ReasonCode FeesToCome = ReasonCode.Parse("fees-to-come");
}
