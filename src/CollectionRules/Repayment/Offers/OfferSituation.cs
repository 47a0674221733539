using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Eligibility;

namespace CollectionRules.Repayment.Offers;

/// <summary>An account and what is known of it when offers are asked for, beside the facts.</summary>
public sealed record OfferSituation
{
    /// <summary>Where the account stands.</summary>
    public required OfferStanding Standing { get; init; }

    /// <summary>The days of earlier restructurings of the account, in any order.</summary>
    public ImmutableArray<DateOnly> Restructurings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many plans of the account were broken, from 0.</summary>
    public int BrokenPlans
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of broken plans is at least 0.");
    }

    /// <summary>What a re-age asks for; null where it is not known since when the account is on the books.</summary>
    public ReAgeHistory? ReAges { get; init; }

    /// <summary>The budget of the household; null where it is not known.</summary>
    public HouseholdBudget? Budget { get; init; }

    /// <summary>What a month goes to other accounts of the borrower with the same lender, which the budget does not hold; nothing where null.</summary>
    public Money? Committed { get; init; }

    /// <summary>The role that makes the offer, one of the authorities of an offer; the lowest where null or where the offer does not name it.</summary>
    public string? Role { get; init; }

    /// <summary>Reads a case file: accepted extensions, deferrals, changes of rate, times without principal, re-ages and reamortizations are restructurings; the budget is that of the borrower where any income is told.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="account">The id of the account.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="budget">How the budget is added up; <see cref="BudgetRule.Standard"/> where nothing is said.</param>
    /// <param name="amounts">What is charged beyond what was booked; <see cref="AmountsRule.Standard"/> where nothing is said.</param>
    /// <param name="zones">The zones; those of the system where nothing is said.</param>
    /// <returns>The situation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such account.</exception>
    public static OfferSituation Of(
        CollectionCase file, string account, DateTimeOffset asOf, BudgetRule? budget = null, AmountsRule? amounts = null, ZoneBook? zones = null)
    {
        OfferStanding standing = OfferStanding.Of(file, account, asOf, amounts, zones);
        IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
        Dictionary<string, PlanOffered> offered = told.OfType<PlanOffered>()
            .Where(offer => offer.Accounts.IsEmpty || offer.Accounts.Contains(account)).ToDictionary(offer => offer.Id, StringComparer.Ordinal);
        Dictionary<string, PlanAccepted> accepted = told.OfType<PlanAccepted>().Where(plan => offered.ContainsKey(plan.Offer)).ToDictionary(plan => plan.Id, StringComparer.Ordinal);
        Calendars.ZoneRules zone = (zones ?? ZoneBook.OfSystem).Find(file.Accounts.First(one => one.Id == account).BusinessZone);
        return new OfferSituation
        {
            Standing = standing,
            Restructurings =
            [
                .. accepted.Values.Where(plan => IsRestructuring(offered[plan.Offer].Plan)).Select(plan => zone.DateAt(plan.OccurredAt)).Order(),
            ],
            BrokenPlans = told.OfType<PlanBroken>().Count(broken => accepted.ContainsKey(broken.Plan)),
            ReAges = Evaluation.ReAgeReading.Of(
                file, account, asOf, [.. accepted.Values.Where(plan => offered[plan.Offer].Plan == PlanKind.ReAge).Select(plan => zone.DateAt(plan.OccurredAt)).Order()], zones),
            Budget = file.Borrower is { Incomes.IsEmpty: false } borrower ? HouseholdBudget.Of(borrower, file.Currency, standing.AsOf, budget) : null,
        };
    }

    private static bool IsRestructuring(PlanKind kind) =>
        kind == PlanKind.TermExtension || kind == PlanKind.PaymentDeferral || kind == PlanKind.ReAge || kind == PlanKind.Reamortization || kind == PlanKind.RateChange || kind == PlanKind.PrincipalGrace;
}
