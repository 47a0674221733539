using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Relief;

/// <summary>Why a relief is refused or needs approval. The text of each is under <c>reason.</c> and the code.</summary>
public static class ReliefReason
{
    /// <summary>No row of the plan is left to change.</summary>
    public static ReasonCode NoRowsLeft { get; } = ReasonCode.Parse("no-rows-left");

    /// <summary>The plan would have more rows than allowed.</summary>
    public static ReasonCode AboveMaximumTerm { get; } = ReasonCode.Parse("above-maximum-term");

    /// <summary>The date lies outside the plan.</summary>
    public static ReasonCode DateOutsidePlan { get; } = ReasonCode.Parse("date-outside-plan");

    /// <summary>Due dates would not rise.</summary>
    public static ReasonCode DueDatesDoNotRise { get; } = ReasonCode.Parse("due-dates-do-not-rise");

    /// <summary>An installment would not cover its interest.</summary>
    public static ReasonCode WouldNotAmortize { get; } = ReasonCode.Parse("would-not-amortize");

    /// <summary>An amount of the plan would not fit.</summary>
    public static ReasonCode AmountDoesNotFit { get; } = ReasonCode.Parse("amount-does-not-fit");

    /// <summary>The terms of the new plan are not valid; the diagnostics say why.</summary>
    public static ReasonCode TermsNotValid { get; } = ReasonCode.Parse("terms-not-valid");

    /// <summary>The payment does not exceed the interest of its row.</summary>
    public static ReasonCode PaymentDoesNotExceedInterest { get; } = ReasonCode.Parse("payment-does-not-exceed-interest");

    /// <summary>There is nothing to give relief for.</summary>
    public static ReasonCode NothingToRelieve { get; } = ReasonCode.Parse("nothing-to-relieve");

    /// <summary>The offer has expired.</summary>
    public static ReasonCode OfferExpired { get; } = ReasonCode.Parse("offer-expired");

    /// <summary>No tier of the settlement fits the days past due.</summary>
    public static ReasonCode NoTierFits { get; } = ReasonCode.Parse("no-tier-fits");

    /// <summary>More interest is waived than the authority covers.</summary>
    public static ReasonCode InterestWaiverAboveAuthority { get; } = ReasonCode.Parse("interest-waiver-above-authority");

    /// <summary>More penalty is waived than the authority covers.</summary>
    public static ReasonCode PenaltyWaiverAboveAuthority { get; } = ReasonCode.Parse("penalty-waiver-above-authority");

    /// <summary>More is given up than the authority covers.</summary>
    public static ReasonCode ForgivenessAboveAuthority { get; } = ReasonCode.Parse("forgiveness-above-authority");

    /// <summary>More rows are added than the authority covers.</summary>
    public static ReasonCode ExtensionAboveAuthority { get; } = ReasonCode.Parse("extension-above-authority");

    /// <summary>The rate falls below what the authority covers.</summary>
    public static ReasonCode RateBelowAuthority { get; } = ReasonCode.Parse("rate-below-authority");
}
