using CollectionRules.Cases;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>How a <see cref="RecoveryReport"/> counts.</summary>
public sealed record RecoveryTerms
{
    /// <summary>The buckets; <see cref="DelinquencyBuckets.Monthly"/> where nothing is said.</summary>
    public DelinquencyBuckets Buckets { get; init; } = DelinquencyBuckets.Monthly;

    /// <summary>How days past due are counted; <see cref="DelinquencyRule.Standard"/> where nothing is said.</summary>
    public DelinquencyRule Delinquency { get; init; } = DelinquencyRule.Standard;

    /// <summary>Which payments count; <see cref="RecoveryBasis.UpToPastDue"/> where nothing is said.</summary>
    public RecoveryBasis Basis
    {
        get;
        init => field = value is RecoveryBasis.UpToPastDue or RecoveryBasis.AllPayments
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The basis is not defined; UpToPastDue and AllPayments are.");
    }

    /// <summary>The rules of the business zones; null for the machine's zone data.</summary>
    public ZoneBook? Zones { get; init; }
}
