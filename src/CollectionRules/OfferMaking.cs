using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Repayment.Offers;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>Asks the catalog of a policy for every overdue account, and puts what it gives to holds, plans, rule packs and approvals.</summary>
internal static class OfferMaking
{
    public static ImmutableArray<AccountOffers> Of(CollectionPolicy policy, CollectionCase file, DecisionContext context, CaseStanding standing, HoldAssessment holds, FactRow row) => policy.Offers is { } catalog
        ? [.. standing.Accounts.Where(static account => account.State == LifeCycleState.Overdue).Select(account => Of(policy, catalog, file, context, holds, row, account.Account))]
        : [];

    private static AccountOffers Of(CollectionPolicy policy, OfferCatalog catalog, CollectionCase file, DecisionContext context, HoldAssessment holds, FactRow row, string account)
    {
        OfferSituation situation = catalog.SituationOf(file, account, context.AsOf, amounts: null, context.Zones);
        OfferResult result = catalog.Evaluate(situation, row);
        if (result.Offers.IsEmpty)
        {
            return new AccountOffers(result, []);
        }

        MadeOffers made = MadeOffers.Of(file, account, context.AsOf, situation.Standing.AsOf);
        Account found = file.Accounts.First(one => one.Id == account);
        ZoneRules zone = context.Zones.Find(found.BusinessZone);
        OfferObstacle? common = Held(holds, account) ?? (made.HasPlan ? new OfferObstacle(EscalationReasons.PlanInForce) : null);
        return new AccountOffers(result,
        [
            .. result.Offers.Select(offer =>
            {
                PlanOffered? open = made.Open(offer.Kind);
                return new OfferDecision(
                    offer,
                    common ?? (open is null ? null : new OfferObstacle(DecisionReasons.OfferOpen, DayAfter(open.ValidUntil, zone))),
                    Check(policy, found, offer, situation.Standing.AsOf, context.AsOf),
                    open,
                    Approval(catalog, file, offer, context.AsOf, made.LastMade(offer.Kind)));
            }),
        ]);
    }

    /// <summary>The first hold that stops offers; where all that stop them end by themselves, the last of their ends.</summary>
    private static OfferObstacle? Held(HoldAssessment holds, string account)
    {
        ImmutableArray<HoldPlaced> stopping = OfferHolds.AllStopping(holds, account);
        return stopping.IsEmpty ? null : new OfferObstacle(
            stopping[0].Hold == HoldKind.HumanReview ? EscalationReasons.HumanReviewRequested : EscalationReasons.OnHold,
            stopping.Any(static hold => hold.Until is null) ? null : stopping.Max(static hold => hold.Until));
    }

    private static DateTimeOffset? DayAfter(DateOnly? day, ZoneRules zone) => day is { } last && last < DateOnly.MaxValue ? zone.StartOfDay(last.AddDays(1)) : null;

    /// <summary>Whether a role with the authority approved the offer since the last of its kind was made; null where no approval is needed.</summary>
    private static ApprovalState? Approval(OfferCatalog catalog, CollectionCase file, Offer offer, DateTimeOffset asOf, DateTimeOffset? since)
    {
        if (!offer.NeedsApproval)
        {
            return null;
        }

        string subject = OfferDecision.SubjectOf(offer.Account, offer.Id);
        OfferRule rule = catalog.Rules.First(one => one.Id == offer.Id);
        ApprovalState[] states =
        [
            .. rule.Authorities.Select(static level => level.Role).SkipWhile(role => role != offer.ApprovalRole)
                .Select(role => Approvals.Check(file, subject, new ApprovalRule(role), asOf, since)),
        ];
        return Array.Find(states, static state => state.IsApproved) ?? states[0];
    }

    /// <summary>What the rule packs say of the length of the plan, which is counted in started months from the as-of day.</summary>
    private static ComplianceVerdict? Check(CollectionPolicy policy, Account account, Offer offer, DateOnly today, DateTimeOffset asOf) =>
        policy.Rules is { } rules && offer.EndsOn is { } end ? rules.CheckPlan(account.Product, Months(today, end), asOf) : null;

    private static int Months(DateOnly from, DateOnly to)
    {
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return Math.Max(0, from.AddMonths(months) < to ? months + 1 : months);
    }
}
