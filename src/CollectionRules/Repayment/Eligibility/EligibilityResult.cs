using System.Collections.Immutable;
using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Eligibility;

/// <summary>Whether something may be offered, and every condition that failed.</summary>
public sealed class EligibilityResult
{
    internal EligibilityResult(ImmutableArray<ReasonCode> failed) => Failed = failed;

    /// <summary>Whether no condition failed.</summary>
    public bool IsEligible => Failed.IsEmpty;

    /// <summary>The conditions that failed, in the order of the rule; none where it is eligible.</summary>
    public ImmutableArray<ReasonCode> Failed { get; }

    /// <summary>The answer and what failed.</summary>
    /// <returns><c>eligible</c>, or for example <c>not eligible [on-books-nine-months, once-in-twelve-months]</c>.</returns>
    public override string ToString() => IsEligible ? "eligible" : $"not eligible [{string.Join(", ", Failed)}]";
}
