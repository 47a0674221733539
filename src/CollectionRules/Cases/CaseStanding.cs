using System.Collections.Immutable;

namespace CollectionRules.Cases;

/// <summary>Where a whole case stands at an as-of instant: the accounts together, and each.</summary>
public sealed class CaseStanding
{
    internal CaseStanding(DateTimeOffset asOf, DelinquencyRule rule, ImmutableArray<AccountStanding> accounts, bool isClosed)
    {
        (AsOf, Rule, Accounts) = (asOf, rule, accounts);
        DueAmounts pastDue = default, notYetDue = default;
        foreach (AccountStanding account in accounts)
        {
            pastDue += account.PastDue;
            notYetDue += account.NotYetDue;
            DaysPastDue = Math.Max(DaysPastDue, account.DaysPastDue);
            DaysToDue = account.DaysToDue < (DaysToDue ?? int.MaxValue) ? account.DaysToDue : DaysToDue;
        }

        (PastDue, NotYetDue) = (pastDue, notYetDue);
        State = isClosed || accounts.All(account => account.State == LifeCycleState.Closed) ? LifeCycleState.Closed
            : Has(LifeCycleState.Overdue) ? LifeCycleState.Overdue
            : Has(LifeCycleState.Cured) ? LifeCycleState.Cured
            : Has(LifeCycleState.PreDue) ? LifeCycleState.PreDue
            : LifeCycleState.Current;
    }

    /// <summary>The instant asked for.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The rule by which days were counted.</summary>
    public DelinquencyRule Rule { get; }

    /// <summary>Each account, in the order of the case file.</summary>
    public ImmutableArray<AccountStanding> Accounts { get; }

    /// <summary>
    /// Where the case is in its life: closed where a <c>case-closed</c> event says so or nothing is owed on any account, otherwise the first
    /// of overdue, cured, pre-due and current that some account is.
    /// </summary>
    public LifeCycleState State { get; }

    /// <summary>The most days past due of any account; 0 where nothing is past due.</summary>
    public int DaysPastDue { get; }

    /// <summary>The fewest days to a due date of any account; null where no account has one.</summary>
    public int? DaysToDue { get; }

    /// <summary>What is past due on all accounts; the default value where there is no account.</summary>
    public DueAmounts PastDue { get; }

    /// <summary>What is unpaid and not yet past due on all accounts; the default value where there is no account.</summary>
    public DueAmounts NotYetDue { get; }

    /// <summary>All that is unpaid on all accounts; the default value where there is no account.</summary>
    public DueAmounts Outstanding => PastDue + NotYetDue;

    /// <summary>State, days and amount.</summary>
    /// <returns>For example <c>overdue, 45 days past due, past due 1000.00 CNY</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Documents.CaseWords.LifeCycleStates.WordFor(State)}, {DaysPastDue} days past due, past due {PastDue.Total}");

    private bool Has(LifeCycleState state) => Accounts.Any(account => account.State == state);
}
