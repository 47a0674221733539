using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>Where one account stands at an as-of instant. Every day is one of the business zone of the account.</summary>
public sealed record AccountStanding
{
    internal AccountStanding()
    {
    }

    /// <summary>The id of the account.</summary>
    public required string Account { get; init; }

    /// <summary>The as-of day in the business zone.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where the account is in its life.</summary>
    public required LifeCycleState State { get; init; }

    /// <summary>Calendar days from the due date that the method names to the as-of day; 0 where nothing is past due.</summary>
    public required int DaysPastDue { get; init; }

    /// <summary>That due date; null where nothing is past due.</summary>
    public required DateOnly? PastDueSince { get; init; }

    /// <summary>Days from the as-of day to the next due date with something unpaid, 0 where it is the day itself; null where there is none.</summary>
    public required int? DaysToDue { get; init; }

    /// <summary>That due date; null where there is none.</summary>
    public required DateOnly? NextDueOn { get; init; }

    /// <summary>
    /// What is unpaid of everything whose due date is before the as-of day, the tolerance not taken off: it can be above zero where
    /// <see cref="DaysPastDue"/> is 0.
    /// </summary>
    public required DueAmounts PastDue { get; init; }

    /// <summary>What is unpaid of everything due on the as-of day or later.</summary>
    public required DueAmounts NotYetDue { get; init; }

    /// <summary>All that is unpaid, due or not: <see cref="PastDue"/> and <see cref="NotYetDue"/>.</summary>
    public DueAmounts Outstanding => PastDue + NotYetDue;

    /// <summary>What was paid beyond everything known to be due; never below zero.</summary>
    public required Money Credit { get; init; }

    /// <summary>The last day on which days past due fell to 0; null where nothing was ever past due, or something still is.</summary>
    public required DateOnly? CuredOn { get; init; }

    /// <summary>Whether the first installment was paid late or is past due.</summary>
    public required bool IsFirstPaymentMissed { get; init; }

    /// <summary>Account, state, days and amount.</summary>
    /// <returns>For example <c>A-1: overdue, 45 days past due, past due 1000.00 CNY</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Account}: {Documents.CaseWords.LifeCycleStates.WordFor(State)}, {DaysPastDue} days past due, past due {PastDue.Total}");
}
