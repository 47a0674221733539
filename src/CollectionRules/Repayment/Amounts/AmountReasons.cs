using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Amounts;

/// <summary>Why an amount is not charged, or a demand is refused.</summary>
public static class AmountReasons
{
    /// <summary>The contract has no such claim. (<c>not-in-contract</c>)</summary>
    public static readonly ReasonCode NotInContract = ReasonCode.Parse("not-in-contract");

    /// <summary>More is asked for than the contract gives. (<c>exceeds-contract</c>)</summary>
    public static readonly ReasonCode ExceedsContract = ReasonCode.Parse("exceeds-contract");

    /// <summary>The contract names no rate of penalty. (<c>penalty-rate-absent</c>)</summary>
    public static readonly ReasonCode PenaltyRateAbsent = ReasonCode.Parse("penalty-rate-absent");

    /// <summary>Everything past due is within its days of grace. (<c>within-grace</c>)</summary>
    public static readonly ReasonCode WithinGrace = ReasonCode.Parse("within-grace");

    /// <summary>Interest on overdue principal is asked for, but the contract lacks the rate or the day count. (<c>interest-terms-absent</c>)</summary>
    public static readonly ReasonCode InterestTermsAbsent = ReasonCode.Parse("interest-terms-absent");

    /// <summary>When the running period began is not known, so that no interest of it is charged. (<c>period-start-unknown</c>)</summary>
    public static readonly ReasonCode PeriodStartUnknown = ReasonCode.Parse("period-start-unknown");

    /// <summary>The total of a demand is not the sum of its parts. (<c>parts-do-not-sum</c>)</summary>
    public static readonly ReasonCode PartsDoNotSum = ReasonCode.Parse("parts-do-not-sum");

    /// <summary>A demand does not say by when to pay. (<c>due-date-missing</c>)</summary>
    public static readonly ReasonCode DueDateMissing = ReasonCode.Parse("due-date-missing");

    /// <summary>A demand does not say how to pay. (<c>way-to-pay-missing</c>)</summary>
    public static readonly ReasonCode WayToPayMissing = ReasonCode.Parse("way-to-pay-missing");
}
