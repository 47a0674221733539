using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>
/// The share of the outstanding balance that is non-performing at an instant: on accounts whose days past due reach the bound, and on accounts
/// under a plan that have not been cured by the declared rule. The balance is everything unpaid, due or not. Closed cases and what was charged
/// off are off the book and in neither sum.
/// </summary>
/// <example><code>
/// NonPerformingTerms terms = new() { FromDaysPastDue = 91, PlanCure = PlanCureRule.AfterDays(180) };
/// NonPerformingShare before = NonPerformingShare.At(cases, january, terms), after = NonPerformingShare.At(cases, june, terms);
/// after.ChangeFrom(before).Value   // -0.05: five percentage points less
/// </code></example>
public sealed class NonPerformingShare
{
    private NonPerformingShare(DateTimeOffset asOf, NonPerformingTerms terms, Money? balance, Money? nonPerforming, Measure share) =>
        (AsOf, Terms, Balance, NonPerforming, Share) = (asOf, terms, balance, nonPerforming, share);

    /// <summary>The instant.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>What counts as non-performing.</summary>
    public NonPerformingTerms Terms { get; }

    /// <summary>The balance on the book; null where there is no account.</summary>
    public Money? Balance { get; }

    /// <summary>The part of it that is non-performing; null where there is no account.</summary>
    public Money? NonPerforming { get; }

    /// <summary>Non-performing divided by all, 0 to 1; not defined without cases or without a balance.</summary>
    public Measure Share { get; }

    /// <summary>Measures a set of cases.</summary>
    /// <param name="cases">The cases, in any order, all in one currency.</param>
    /// <param name="asOf">The instant: events that occurred up to it count.</param>
    /// <param name="terms">What counts as non-performing.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException">An argument or a case is null.</exception>
    /// <exception cref="KeyNotFoundException">A business zone is not known.</exception>
    /// <exception cref="CurrencyMismatchException">The cases have more than one currency.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static NonPerformingShare At(IEnumerable<CollectionCase> cases, DateTimeOffset asOf, NonPerformingTerms terms)
    {
        ImmutableArray<CollectionCase> files = Arguments.All(cases);
        ArgumentNullException.ThrowIfNull(terms);
        MoneySum balance = new(), nonPerforming = new();
        foreach (CollectionCase file in files.Where(file => !file.IsClosedAt(asOf)))
        {
            foreach (AccountStanding account in file.StandingAt(asOf, terms.Delinquency, terms.Zones).Accounts)
            {
                Money outstanding = OnBook(file, account, asOf);
                bool isBad = account.DaysPastDue >= terms.FromDaysPastDue || AwaitsCure(file, account.Account, asOf, terms);
                balance.Add(outstanding);
                nonPerforming.Add(isBad ? outstanding : Money.Zero(file.Currency));
            }
        }

        Measure share = Measure.Ratio(nonPerforming.MinorUnits, balance.MinorUnits, files.IsEmpty ? MeasureReason.NoCases : MeasureReason.NoBalance);
        return new NonPerformingShare(asOf, terms, balance.Total, nonPerforming.Total, share);
    }

    /// <summary>How far the share has moved.</summary>
    /// <param name="before">The share before the measures taken.</param>
    /// <returns>This share minus the one before: below 0 where it fell; not defined where one of them is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public Measure ChangeFrom(NonPerformingShare before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return (Share.Value, before.Share.Value) is (decimal now, decimal then) ? Measure.Of(now - then) : before.Share.IsDefined ? Share : before.Share;
    }

    private static Money OnBook(CollectionCase file, AccountStanding account, DateTimeOffset asOf)
    {
        long rest = account.Outstanding.Total.MinorUnits;
        foreach (ChargedOff off in file.EventsUntil(asOf).OfType<ChargedOff>().Where(off => off.Account == account.Account))
        {
            rest = off.Amount is Money part ? Math.Max(0, rest - part.MinorUnits) : 0;
        }

        return Money.FromMinorUnits(rest, file.Currency);
    }

    private static bool AwaitsCure(CollectionCase file, string account, DateTimeOffset asOf, NonPerformingTerms terms)
    {
        if (terms.PlanCure.IsImmediate)
        {
            return false;
        }

        HashSet<string> completed = [.. file.EventsUntil(asOf).OfType<PlanCompleted>().Select(static end => end.Plan)];
        HashSet<string> broken = [.. file.EventsUntil(asOf).OfType<PlanBroken>().Select(static end => end.Plan)];
        return file.EventsUntil(asOf).OfType<PlanAccepted>().Any(plan =>
            !completed.Contains(plan.Id)
            && !(terms.PlanCure.Days is int days && !broken.Contains(plan.Id) && asOf - plan.OccurredAt >= TimeSpan.FromDays(days))
            && Covers(file, plan, account)
            && WasNonPerforming(file, account, plan.OccurredAt, terms));
    }

    private static bool Covers(CollectionCase file, PlanAccepted plan, string account) =>
        file.TryFindEvent(plan.Offer, out CaseEvent? offer) && offer is PlanOffered offered && (offered.Accounts.IsEmpty || offered.Accounts.Contains(account));

    /// <summary>How the account stood just before the acceptance: a new schedule is often recorded at the same instant.</summary>
    private static bool WasNonPerforming(CollectionCase file, string account, DateTimeOffset accepted, NonPerformingTerms terms) =>
        file.StandingAt(accepted.AddTicks(-1), terms.Delinquency, terms.Zones).Accounts.Any(one => one.Account == account && one.DaysPastDue >= terms.FromDaysPastDue);
}
