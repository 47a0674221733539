using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Costs;

/// <summary>Why a cost rate or a time value has no result, or not only one.</summary>
public static class CostReasons
{
    /// <summary>There are no flows other than zero. (<c>no-flows</c>)</summary>
    public static readonly ReasonCode NoFlows = ReasonCode.Parse("no-flows");

    /// <summary>All flows have one sign: nothing is paid, or nothing is received. (<c>no-sign-change</c>)</summary>
    public static readonly ReasonCode NoSignChange = ReasonCode.Parse("no-sign-change");

    /// <summary>No rate from -99.9999 % to 99,999,900 % per period solves the equation. (<c>no-rate</c>)</summary>
    public static readonly ReasonCode NoRate = ReasonCode.Parse("no-rate");

    /// <summary>Several rates solve the equation; the one given is the nearest to the rate of reference. (<c>several-rates</c>)</summary>
    public static readonly ReasonCode SeveralRates = ReasonCode.Parse("several-rates");

    /// <summary>The signs of the flows change more than 12 times. (<c>too-many-sign-changes</c>)</summary>
    public static readonly ReasonCode TooManySignChanges = ReasonCode.Parse("too-many-sign-changes");

    /// <summary>There are more than 10,000 flows. (<c>too-many-flows</c>)</summary>
    public static readonly ReasonCode TooManyFlows = ReasonCode.Parse("too-many-flows");

    /// <summary>The flows fix the rate too loosely for a stated error of a hundredth. (<c>rate-not-certain</c>)</summary>
    public static readonly ReasonCode RateNotCertain = ReasonCode.Parse("rate-not-certain");

    /// <summary>The rate a year is outside -100 % to 1,000,000 %. (<c>rate-out-of-range</c>)</summary>
    public static readonly ReasonCode RateOutOfRange = ReasonCode.Parse("rate-out-of-range");

    /// <summary>An amount is beyond 10^18, or a result beyond the range of a decimal. (<c>amount-out-of-range</c>)</summary>
    public static readonly ReasonCode AmountOutOfRange = ReasonCode.Parse("amount-out-of-range");

    /// <summary>A payment lies before the first advance. (<c>payment-before-advance</c>)</summary>
    public static readonly ReasonCode PaymentBeforeAdvance = ReasonCode.Parse("payment-before-advance");

    /// <summary>The amount received after fees is not above zero. (<c>no-net-proceeds</c>)</summary>
    public static readonly ReasonCode NoNetProceeds = ReasonCode.Parse("no-net-proceeds");

    /// <summary>No number of periods solves the equation: the payments never bring the value to where it should be. (<c>no-solution</c>)</summary>
    public static readonly ReasonCode NoSolution = ReasonCode.Parse("no-solution");

    /// <summary>An argument is outside what the formula is defined for. (<c>outside-domain</c>)</summary>
    public static readonly ReasonCode OutsideDomain = ReasonCode.Parse("outside-domain");
}
