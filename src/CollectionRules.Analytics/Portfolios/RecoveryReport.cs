using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>
/// The recovery rate over a set of cases: what was paid in a window of what was past due at its start, overall and by bucket. A case belongs to
/// the bucket of its days past due at the start. A payment counts when it came in the window and was not taken back by its end; waivers recover
/// nothing.
/// </summary>
/// <example><code>
/// RecoveryReport report = RecoveryReport.Of(cases, new MeasureWindow(monthStart, monthEnd));
/// report.Total.Rate.Value   // 0.4 where 400 of 1,000 was paid
/// </code></example>
public sealed class RecoveryReport
{
    private RecoveryReport(MeasureWindow window, RecoveryTerms terms, ImmutableArray<RecoveryRow> buckets, RecoveryRow total) =>
        (Window, Terms, Buckets, Total) = (window, terms, buckets, total);

    /// <summary>The window.</summary>
    public MeasureWindow Window { get; }

    /// <summary>How it was counted.</summary>
    public RecoveryTerms Terms { get; }

    /// <summary>A row for each bucket, in the order of the buckets, those without cases included.</summary>
    public ImmutableArray<RecoveryRow> Buckets { get; }

    /// <summary>All cases together.</summary>
    public RecoveryRow Total { get; }

    /// <summary>Measures a set of cases.</summary>
    /// <param name="cases">The cases, in any order, all in one currency.</param>
    /// <param name="window">The window.</param>
    /// <param name="terms">How to count; the defaults where nothing is said.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument or a case is null.</exception>
    /// <exception cref="KeyNotFoundException">A business zone is not known.</exception>
    /// <exception cref="Monetary.CurrencyMismatchException">The cases have more than one currency.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Monetary.Money"/>.</exception>
    public static RecoveryReport Of(IEnumerable<CollectionCase> cases, MeasureWindow window, RecoveryTerms? terms = null)
    {
        ImmutableArray<CollectionCase> files = Arguments.All(cases);
        ArgumentNullException.ThrowIfNull(window);
        RecoveryTerms used = terms ?? new RecoveryTerms();
        Dictionary<string, Tally> tallies = used.Buckets.Rows.ToDictionary(static row => row.Name, static _ => new Tally(), StringComparer.Ordinal);
        Tally total = new();
        foreach (CollectionCase file in files)
        {
            CaseStanding standing = file.StandingAt(window.After, used.Delinquency, used.Zones);
            Tally bucket = tallies[used.Buckets.Find(standing.DaysPastDue)];
            (total.Cases, bucket.Cases) = (total.Cases + 1, bucket.Cases + 1);
            Dictionary<string, long> paid = PaidIn(file, window);
            foreach (AccountStanding account in standing.Accounts)
            {
                Monetary.Money pastDue = account.PastDue.Total;
                long payments = pastDue.IsZero ? 0 : paid.GetValueOrDefault(account.Account);
                long counted = used.Basis == RecoveryBasis.UpToPastDue ? Math.Min(payments, pastDue.MinorUnits) : payments;
                Monetary.Money collected = Monetary.Money.FromMinorUnits(counted, pastDue.Currency);
                total.Add(pastDue, collected);
                bucket.Add(pastDue, collected);
            }
        }

        return new RecoveryReport(window, used, [.. used.Buckets.Rows.Select(row => tallies[row.Name].Row(row.Name))], total.Row(null));
    }

    private static Dictionary<string, long> PaidIn(CollectionCase file, MeasureWindow window)
    {
        HashSet<string> reversed = [.. file.EventsUntil(window.UpTo).OfType<PaymentReversed>().Select(static reversal => reversal.Payment)];
        Dictionary<string, long> paid = new(StringComparer.Ordinal);
        foreach (PaymentReceived payment in window.EventsOf(file).OfType<PaymentReceived>().Where(payment => !reversed.Contains(payment.Id)))
        {
            paid[payment.Account] = paid.GetValueOrDefault(payment.Account) + payment.Amount.MinorUnits;
        }

        return paid;
    }

    private sealed class Tally
    {
        private readonly MoneySum pastDue = new(), collected = new();

        internal int Cases { get; set; }

        internal void Add(Monetary.Money due, Monetary.Money paid)
        {
            pastDue.Add(due);
            collected.Add(paid);
        }

        internal RecoveryRow Row(string? bucket) => new()
        {
            Bucket = bucket,
            Cases = Cases,
            PastDue = pastDue.Total,
            Collected = collected.Total,
            Rate = Measure.Ratio(collected.MinorUnits, pastDue.MinorUnits, Cases == 0 ? MeasureReason.NoCases : MeasureReason.NothingPastDue),
        };
    }
}
