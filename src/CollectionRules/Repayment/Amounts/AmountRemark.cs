using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Amounts;

/// <summary>Why something is not charged, or a demand is refused.</summary>
/// <param name="Reason">One of <see cref="AmountReasons"/>.</param>
/// <param name="Component">What part of the debt it is about; null where it is the whole.</param>
/// <param name="Amount">The amount that was asked for; null where none was.</param>
/// <param name="Allowed">What the contract allows; null where it allows nothing of the kind.</param>
/// <param name="Fee">The fee; null for everything else.</param>
public sealed record AmountRemark(ReasonCode Reason, DueComponent? Component = null, Money? Amount = null, Money? Allowed = null, FeeKind? Fee = null)
{
    /// <summary>The reason with what it is about.</summary>
    /// <returns>For example <c>not-in-contract: fee recovery 80.00 CNY</c> or <c>exceeds-contract: interest 12.00 CNY, allowed 10.00 CNY</c>.</returns>
    public override string ToString()
    {
        string about = string.Join(' ', new[] { Component?.ToString().ToLowerInvariant(), Fee?.ToString(), Amount?.ToString() }.Where(part => part is not null));
        return $"{Reason}{(about.Length > 0 ? ": " + about : "")}{(Allowed is Money allowed ? $", allowed {allowed}" : "")}";
    }
}
