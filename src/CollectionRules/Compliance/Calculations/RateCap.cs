using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Compliance.Calculations;

/// <summary>How much of a claim a rate cap supports.</summary>
/// <param name="Cap">The cap; null where the rule does not hold for the lender.</param>
/// <param name="Claimed">Overdue interest, penalty and charges together.</param>
/// <param name="Supported">The part that is supported: the claim, at most the cap.</param>
public sealed record RateCap(AnnualRate? Cap, AnnualRate Claimed, AnnualRate Supported)
{
    /// <summary>The reason where less than the claim is supported; null otherwise.</summary>
    public ReasonCode? Reason => Supported < Claimed ? ComplianceReasons.ChargesCut : null;
}
