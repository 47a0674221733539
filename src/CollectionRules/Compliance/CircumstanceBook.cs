using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Compliance;

/// <summary>What a case file itself says about circumstances: holds, vulnerabilities, plans, placements.</summary>
internal static class CircumstanceBook
{
    internal static ImmutableArray<CircumstanceSpan> Of(ContactContext context, DateTimeOffset asOf, ZoneRules zone)
    {
        CollectionCase file = context.Case;
        List<CircumstanceSpan> spans = [.. context.Circumstances];
        spans.AddRange(file.HoldsAt(asOf).Select(hold => new CircumstanceSpan(Of(hold.Hold))
        {
            From = hold.OccurredAt, Until = hold.Until, Accounts = hold.Accounts, Person = hold.Person,
        }));
        foreach (Vulnerability vulnerability in file.Borrower.Vulnerabilities)
        {
            spans.Add(Span(Circumstance.Vulnerable, vulnerability, zone));
            spans.Add(Span(Of(vulnerability.Kind), vulnerability, zone));
        }

        AddPlansAndPlacements(file.EventsUntil(asOf), file, spans);
        return [.. spans];
    }

    private static void AddPlansAndPlacements(IReadOnlyList<CaseEvent> events, CollectionCase file, List<CircumstanceSpan> spans)
    {
        HashSet<string> endedPlans = [.. events.OfType<PlanBroken>().Select(told => told.Plan), .. events.OfType<PlanCompleted>().Select(told => told.Plan)];
        foreach (PlanAccepted plan in events.OfType<PlanAccepted>())
        {
            if (!endedPlans.Contains(plan.Id))
            {
                ImmutableArray<string> accounts = file.TryFindEvent(plan.Offer, out CaseEvent? offer) && offer is PlanOffered offered ? offered.Accounts : [];
                spans.Add(new CircumstanceSpan(Circumstance.PlanPerforming) { From = plan.OccurredAt, Accounts = accounts });
            }
        }

        foreach (PlacedWithAgency placed in events.OfType<PlacedWithAgency>())
        {
            if (!events.OfType<RecalledFromAgency>().Any(recalled => recalled.Account == placed.Account && recalled.OccurredAt >= placed.OccurredAt))
            {
                spans.Add(new CircumstanceSpan(Circumstance.PlacedWithAgency) { From = placed.OccurredAt, Accounts = [placed.Account] });
            }
        }
    }

    private static CircumstanceSpan Span(Circumstance what, Vulnerability vulnerability, ZoneRules zone) => new(what)
    {
        From = vulnerability.Since is DateOnly since ? zone.StartOfDay(since) : null,
        Until = vulnerability.Until is DateOnly until && until < DateOnly.MaxValue ? zone.StartOfDay(until.AddDays(1)) : null,
    };

    private static Circumstance Of(VulnerabilityKind kind) => kind == VulnerabilityKind.Disaster ? Circumstance.DisasterRelief : Circumstance.Parse(kind.ToString());

    private static Circumstance Of(HoldKind hold) => hold switch
    {
        HoldKind.Deceased => Circumstance.Deceased,
        HoldKind.Insolvency => Circumstance.Insolvency,
        HoldKind.FraudClaim => Circumstance.FraudClaim,
        HoldKind.IdentityTheftClaim => Circumstance.IdentityTheftClaim,
        HoldKind.Minor => Circumstance.Minor,
        HoldKind.Incapacity => Circumstance.Incapacity,
        HoldKind.DisasterRelief => Circumstance.DisasterRelief,
        HoldKind.Dispute => Circumstance.Dispute,
        HoldKind.Complaint => Circumstance.Complaint,
        HoldKind.Distress => Circumstance.Distress,
        HoldKind.HumanReview => Circumstance.HumanReview,
        HoldKind.LegalHold => Circumstance.LegalHold,
        HoldKind.CeaseRequest => Circumstance.CeaseRequest,
        HoldKind.AttorneyRepresented => Circumstance.AttorneyRepresented,
        HoldKind.CoolOff => Circumstance.CoolOff,
        _ => Circumstance.BreathingSpace,
    };
}
