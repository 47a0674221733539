using System.Collections.Immutable;

namespace CollectionRules.Repayment.Eligibility;

/// <summary>What is known of an account when a re-age is asked for.</summary>
public sealed record ReAgeHistory
{
    /// <summary>The day the account was opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The days of earlier re-ages, in any order.</summary>
    public ImmutableArray<DateOnly> PreviousReAges { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The minimum payments made one after the other up to now, from 0.</summary>
    public int ConsecutiveMinimumPayments { get; init; }

    /// <summary>Whether one payment was made that is as large as the minimum payments asked for.</summary>
    public bool HasPaidLumpSum { get; init; }

    /// <summary>How many of the last minimum payment the largest single payment since the account is past due was worth, rounded down; 0 for none.</summary>
    public int LumpSumPayments { get; init; }

    /// <summary>Whether the borrower has shown to be willing and able to repay; null where nobody asked.</summary>
    public bool? IsWillingAndAble { get; init; }
}
