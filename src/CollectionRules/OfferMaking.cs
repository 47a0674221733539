using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>Asks the catalog of a policy for every overdue account, and puts what it gives to holds and rule packs.</summary>
internal static class OfferMaking
{
    public static ImmutableArray<AccountOffers> Of(CollectionPolicy policy, CollectionCase file, DecisionContext context, CaseStanding standing, HoldAssessment holds, FactRow row)
    {
        if (policy.Offers is not { } catalog)
        {
            return [];
        }

        return
        [
            .. standing.Accounts.Where(static account => account.State == LifeCycleState.Overdue).Select(account =>
            {
                OfferSituation situation = catalog.SituationOf(file, account.Account, context.AsOf, amounts: null, context.Zones);
                OfferResult result = catalog.Evaluate(situation, row);
                HoldPlaced? stopping = OfferHolds.Stopping(holds, account.Account);
                ReasonCode? stopped = stopping is null ? null : stopping.Hold == HoldKind.HumanReview ? EscalationReasons.HumanReviewRequested : EscalationReasons.OnHold;
                return new AccountOffers(result, [.. result.Offers.Select(offer => new OfferDecision(offer, Check(policy, file, offer, situation.Standing.AsOf, context.AsOf), stopped))]);
            }),
        ];
    }

    /// <summary>What the rule packs say of the length of the plan, which is counted in started months from the as-of day.</summary>
    private static ComplianceVerdict? Check(CollectionPolicy policy, CollectionCase file, Offer offer, DateOnly today, DateTimeOffset asOf) =>
        policy.Rules is { } rules && offer.EndsOn is { } end && file.TryFindAccount(offer.Account, out Account? account)
            ? rules.CheckPlan(account.Product, Months(today, end), asOf)
            : null;

    private static int Months(DateOnly from, DateOnly to)
    {
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return Math.Max(0, from.AddMonths(months) < to ? months + 1 : months);
    }
}
