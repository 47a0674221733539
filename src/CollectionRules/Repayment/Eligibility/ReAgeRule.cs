using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Explanations;

namespace CollectionRules.Repayment.Eligibility;

/// <summary>When an account may be re-aged. A definition that is wholly data.</summary>
/// <example><code>
/// ReAgeRule.FederalOpenEnd.Check(new ReAgeHistory { OpenedOn = new DateOnly(2024, 9, 30), ConsecutiveMinimumPayments = 3 }, new DateOnly(2025, 6, 29)).ToString()
/// // not eligible [on-books-nine-months]
/// </code></example>
public sealed record ReAgeRule
{
    /// <summary>
    /// United States, open-end credit: nine months on the books, three consecutive minimum payments or a lump sum as large, once in twelve months and twice in five years; willing and
    /// able, where it was asked.
    /// </summary>
    /// <remarks>Source: FFIEC, Uniform Retail Credit Classification and Account Management Policy, 64 FR 6655 and 65 FR 36903.</remarks>
    public static ReAgeRule FederalOpenEnd { get; } = new()
    {
        TimeOnBooks = new CalendarSpan(9, CalendarUnit.Month),
        OnBooksReason = EligibilityReasons.OnBooksNineMonths,
        ConsecutivePayments = 3,
        PaymentsReason = EligibilityReasons.ThreeConsecutivePayments,
        Limits =
        [
            new WindowLimit(new CalendarSpan(12, CalendarUnit.Month), 0, EligibilityReasons.OnceInTwelveMonths),
            new WindowLimit(new CalendarSpan(5, CalendarUnit.Year), 1, EligibilityReasons.TwiceInFiveYears),
        ],
    };

    /// <summary>How long the account must have been open; zero for no such condition.</summary>
    public CalendarSpan TimeOnBooks { get; init; }

    /// <summary>What is reported where it was not open for so long.</summary>
    public ReasonCode OnBooksReason { get; init; } = EligibilityReasons.OnBooksTooShort;

    /// <summary>The limits on earlier re-ages.</summary>
    public ImmutableArray<WindowLimit> Limits { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The consecutive minimum payments asked for, which a lump sum as large replaces; 0 for none.</summary>
    public int ConsecutivePayments { get; init; }

    /// <summary>What is reported where there were fewer.</summary>
    public ReasonCode PaymentsReason { get; init; } = EligibilityReasons.TooFewPayments;

    /// <summary>Whether both say the same; limits are compared one by one.</summary>
    /// <param name="other">Another rule.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(ReAgeRule? other) => other is not null && TimeOnBooks == other.TimeOnBooks && OnBooksReason == other.OnBooksReason
        && ConsecutivePayments == other.ConsecutivePayments && PaymentsReason == other.PaymentsReason && Limits.AsSpan().SequenceEqual(other.Limits.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TimeOnBooks, ConsecutivePayments, Limits.Length);

    /// <summary>Checks every condition.</summary>
    /// <param name="history">What is known of the account.</param>
    /// <param name="asOf">The day of the re-age.</param>
    /// <returns>The answer with every condition that failed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public EligibilityResult Check(ReAgeHistory history, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(history);
        List<ReasonCode> failed = [];
        if (new WindowLimit(TimeOnBooks, 0, OnBooksReason).Count([history.OpenedOn], asOf) > 0 || history.OpenedOn > asOf)
        {
            failed.Add(OnBooksReason);
        }

        failed.AddRange(Limits.Where(limit => !limit.Allows(history.PreviousReAges, asOf)).Select(limit => limit.Reason));
        if (history.ConsecutiveMinimumPayments < ConsecutivePayments && !history.HasPaidLumpSum && history.LumpSumPayments < ConsecutivePayments)
        {
            failed.Add(PaymentsReason);
        }

        if (history.IsWillingAndAble == false)
        {
            failed.Add(EligibilityReasons.WillingAndAble);
        }

        return new EligibilityResult([.. failed]);
    }
}
