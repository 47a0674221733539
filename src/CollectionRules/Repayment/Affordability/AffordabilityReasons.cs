using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Affordability;

/// <summary>Why a plan is not offered.</summary>
public static class AffordabilityReasons
{
    /// <summary>The installment is above the affordable limit. (<c>unaffordable</c>)</summary>
    public static readonly ReasonCode Unaffordable = ReasonCode.Parse("unaffordable");

    /// <summary>The budget leaves nothing for repayment. (<c>nothing-available</c>)</summary>
    public static readonly ReasonCode NothingAvailable = ReasonCode.Parse("nothing-available");

    /// <summary>The limit does not exceed the first interest: no number of such installments repays the debt. (<c>below-first-interest</c>)</summary>
    public static readonly ReasonCode BelowFirstInterest = ReasonCode.Parse("below-first-interest");

    /// <summary>Even the longest term has installments above the limit. (<c>term-too-long</c>)</summary>
    public static readonly ReasonCode TermTooLong = ReasonCode.Parse("term-too-long");

    /// <summary>The terms give no schedule. (<c>no-schedule</c>)</summary>
    public static readonly ReasonCode NoSchedule = ReasonCode.Parse("no-schedule");
}
