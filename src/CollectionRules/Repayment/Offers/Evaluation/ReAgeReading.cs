using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Repayment.Eligibility;

namespace CollectionRules.Repayment.Offers.Evaluation;

/// <summary>
/// Reads what a re-age asks for from a case file. The minimum payment of a period is the installment due at its end; of the running period, which is not over yet, the last one
/// that fell due.
/// </summary>
internal static class ReAgeReading
{
    /// <summary>The history; null where nothing says when the account was opened.</summary>
    public static ReAgeHistory? Of(CollectionCase file, string account, DateTimeOffset asOf, ImmutableArray<DateOnly> reAges, ZoneBook? zones)
    {
        if (file.DisbursedOn(account, asOf, zones) is not { } opened)
        {
            return null;
        }

        (Account found, AccountLedger ledger) = file.LedgerOf(account, asOf, DelinquencyRule.Standard, zones);
        ZoneRules zone = (zones ?? ZoneBook.OfSystem).Find(found.BusinessZone);
        IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
        HashSet<string> reversed = [.. told.OfType<PaymentReversed>().Select(static reversal => reversal.Payment)];
        (DateOnly On, long Amount)[] paid =
        [
            .. told.OfType<PaymentReceived>().Where(one => one.Account == account && !reversed.Contains(one.Id)).Select(one => (zone.DateAt(one.OccurredAt), one.Amount.MinorUnits)),
        ];
        (DateOnly On, long Amount)[] due =
        [
            .. ledger.Items.Where(item => item.Due.IsInstallment && !item.IsReplaced && item.DueOn <= ledger.AsOf)
                .GroupBy(static item => item.DueOn).OrderBy(static day => day.Key).Select(static day => (day.Key, day.Sum(static item => item.Due.Amounts.Total.MinorUnits))),
        ];
        DateOnly? late = ledger.PastDueSince(ledger.AsOf);
        long largest = paid.Where(one => one.On >= late).Select(static one => one.Amount).DefaultIfEmpty().Max();
        return new ReAgeHistory
        {
            OpenedOn = opened,
            PreviousReAges = reAges,
            ConsecutiveMinimumPayments = Consecutive(paid, due, ledger.AsOf),
            LumpSumPayments = due.Length == 0 || due[^1].Amount <= 0 ? 0 : (int)Math.Min(int.MaxValue, largest / due[^1].Amount),
        };
    }

    private static int Consecutive((DateOnly On, long Amount)[] paid, (DateOnly On, long Amount)[] due, DateOnly asOf)
    {
        if (due.Length == 0)
        {
            return 0;
        }

        bool IsPaid(DateOnly? after, DateOnly until, long least) => paid.Where(one => (after is null || one.On > after) && one.On <= until).Sum(static one => one.Amount) >= least;
        int count = IsPaid(due[^1].On, asOf, due[^1].Amount) ? 1 : 0;
        for (int i = due.Length - 1; i >= 0 && IsPaid(i == 0 ? null : due[i - 1].On, due[i].On, due[i].Amount); i--)
        {
            count++;
        }

        return count;
    }
}
