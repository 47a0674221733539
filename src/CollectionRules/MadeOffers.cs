using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules;

/// <summary>What was offered for an account before, and what became of it.</summary>
internal sealed class MadeOffers
{
    private readonly ImmutableArray<PlanOffered> offered;
    private readonly HashSet<string> answered;
    private readonly DateOnly today;

    private MadeOffers(ImmutableArray<PlanOffered> offered, HashSet<string> answered, DateOnly today, bool hasPlan) =>
        (this.offered, this.answered, this.today, HasPlan) = (offered, answered, today, hasPlan);

    /// <summary>Whether a plan was accepted that has not ended.</summary>
    public bool HasPlan { get; }

    public static MadeOffers Of(CollectionCase file, string account, DateTimeOffset asOf, DateOnly today)
    {
        IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
        ImmutableArray<PlanOffered> offered = [.. told.OfType<PlanOffered>().Where(offer => offer.Accounts.IsEmpty || offer.Accounts.Contains(account))];
        HashSet<string> ids = [.. offered.Select(static offer => offer.Id)];
        HashSet<string> ended = [.. told.OfType<PlanBroken>().Select(static one => one.Plan), .. told.OfType<PlanCompleted>().Select(static one => one.Plan)];
        HashSet<string> answered = [.. told.OfType<PlanAccepted>().Select(static plan => plan.Offer), .. told.OfType<PlanDeclined>().Select(static one => one.Offer)];
        return new MadeOffers(offered, answered, today, told.OfType<PlanAccepted>().Any(plan => ids.Contains(plan.Offer) && !ended.Contains(plan.Id)));
    }

    /// <summary>The last offer of a kind that can still be answered; null where none can.</summary>
    public PlanOffered? Open(PlanKind kind) => offered.LastOrDefault(offer => offer.Plan == kind && !answered.Contains(offer.Id) && !(offer.ValidUntil < today));

    /// <summary>When an offer of a kind was last made; null for never.</summary>
    public DateTimeOffset? LastMade(PlanKind kind) => offered.LastOrDefault(offer => offer.Plan == kind)?.OccurredAt;
}
