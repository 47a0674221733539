using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Adherence;

/// <summary>When an installment of a plan counts as paid, short or missed. A definition that is wholly data.</summary>
public sealed record AdherenceRule
{
    /// <summary>No tolerance, no grace; less than half of an installment is a missed one.</summary>
    public static AdherenceRule Strict { get; } = new();

    /// <summary>What may be short of an installment without counting, itself included, 0 or above in minor units of the plan's currency.</summary>
    public long ToleranceMinorUnits
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The days after a due date, 0 to 366, in which a payment is still on time.</summary>
    public int GraceDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 366);
            field = value;
        }
    }

    /// <summary>
    /// The share of an installment, 0 % to 100 %, from which a short payment is <see cref="AdherenceStatus.Partial"/> when the grace has ended; less than that is a missed
    /// installment. 50 % where nothing is said. Nothing paid is always missed.
    /// </summary>
    public Percentage PartialFrom
    {
        get;
        init => field = value >= Percentage.Zero && value <= Percentage.Hundred ? value : throw new ArgumentOutOfRangeException(nameof(value), $"The share is \"{value}\"; 0% to 100% are allowed.");
    } = Percentage.Of(50m);
}
