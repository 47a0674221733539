using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Allocation;

/// <summary>Why a debt or balance stands where it does in the order of payment.</summary>
public static class AllocationReasons
{
    /// <summary>It comes first of all. (<c>first-in-order</c>)</summary>
    public static readonly ReasonCode FirstInOrder = ReasonCode.Parse("first-in-order");

    /// <summary>The debtor chose it. (<c>designated</c>)</summary>
    public static readonly ReasonCode Designated = ReasonCode.Parse("designated");

    /// <summary>The debt before was chosen by the debtor, this one was not. (<c>not-designated</c>)</summary>
    public static readonly ReasonCode NotDesignated = ReasonCode.Parse("not-designated");

    /// <summary>It is not due yet, the one before is. (<c>not-yet-due</c>)</summary>
    public static readonly ReasonCode NotYetDue = ReasonCode.Parse("not-yet-due");

    /// <summary>A larger share of it is secured. (<c>better-secured</c>)</summary>
    public static readonly ReasonCode BetterSecured = ReasonCode.Parse("better-secured");

    /// <summary>Its rate is lower: it is the lighter burden. (<c>lighter-burden</c>)</summary>
    public static readonly ReasonCode LighterBurden = ReasonCode.Parse("lighter-burden");

    /// <summary>It falls due later. (<c>due-later</c>)</summary>
    public static readonly ReasonCode DueLater = ReasonCode.Parse("due-later");

    /// <summary>Nothing tells it from the one before: they share in proportion. (<c>pro-rata</c>)</summary>
    public static readonly ReasonCode ProRata = ReasonCode.Parse("pro-rata");

    /// <summary>Its deferred interest expires within two billing cycles. (<c>deferred-interest-expires</c>)</summary>
    public static readonly ReasonCode DeferredInterestExpires = ReasonCode.Parse("deferred-interest-expires");

    /// <summary>Its rate is lower than that of the balance before, or it was given later. (<c>lower-rate</c>)</summary>
    public static readonly ReasonCode LowerRate = ReasonCode.Parse("lower-rate");
}
