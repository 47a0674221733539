using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>What proposals ask of a case at an as-of instant.</summary>
public sealed class ProposalContext
{
    private readonly Lazy<(HashSet<string> Contacts, DateTimeOffset[] At)> results;

    private ProposalContext(CollectionCase file, CaseStanding standing, Ladder ladder, StageHistory history, ZoneRules zone, HoldRules holds, VisitAssessment? visit, LegalAssessment? legal, ConductRules conduct, ApproachAssessment? approach, AbilityRelief? relief)
    {
        (Visit, Legal, Approach, Relief) = (visit, legal, approach, relief);
        (File, AsOf, Zone, History, Channels) = (file, standing.AsOf, zone, history, ladder.Channels);
        Today = zone.DateAt(standing.AsOf);
        Told = file.EventsUntil(standing.AsOf);
        results = new(() => ResultsOf(Told));
        PastDue = standing.Accounts.IsEmpty ? Money.Zero(file.Currency) : standing.PastDue.Total;
        Holds = holds.Assess(file, standing.AsOf, zone);
        Conduct = conduct.Assess(file, standing.AsOf, zone);
        PromiseUntil = OpenPromises.LastDay(Told, Today, ladder.PromiseGrace);
        IsPlanInForce = OpenPlans.Any(Told);
        CoolOffUntil = CoolOffEnd(ladder.CoolOff);
        Attitude = AttitudePath.Of(file, standing.AsOf);
        AnswerTime = ladder.TryFind(history.Stage, out Stage? stage) ? stage.AnswerTime : null;
        IsVulnerable = file.Borrower.Vulnerabilities.Any(one => (one.Since is null || one.Since <= Today) && (one.Until is null || one.Until >= Today));
    }

    /// <summary>The case file.</summary>
    public CollectionCase File { get; }

    /// <summary>The as-of instant.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The business date of the as-of instant.</summary>
    public DateOnly Today { get; }

    /// <summary>The business zone.</summary>
    public ZoneRules Zone { get; }

    /// <summary>The stages recorded, the one decided now included.</summary>
    public StageHistory History { get; }

    /// <summary>The channels of the policy.</summary>
    public ChannelCatalog Channels { get; }

    /// <summary>The holds and their tasks.</summary>
    public HoldAssessment Holds { get; }

    /// <summary>What reported conduct asks for.</summary>
    public ConductAssessment Conduct { get; }

    /// <summary>The path that the attitude calls for.</summary>
    public AttitudePath Attitude { get; }

    /// <summary>What is past due.</summary>
    public Money PastDue { get; }

    /// <summary>Whether a reason for particular care is in force.</summary>
    public bool IsVulnerable { get; }

    /// <summary>The last day that open promises give; null where no promise is open.</summary>
    public DateOnly? PromiseUntil { get; }

    /// <summary>Whether a plan is in force.</summary>
    public bool IsPlanInForce { get; }

    /// <summary>Where a visit stands; null where the policy has no rules of visits, and then none is proposed.</summary>
    public VisitAssessment? Visit { get; }

    /// <summary>What is advised about legal steps; null where the policy has no rules of them.</summary>
    public LegalAssessment? Legal { get; }

    /// <summary>What comes before demands; null where the policy has no plan of approach.</summary>
    public ApproachAssessment? Approach { get; }

    /// <summary>What low ability takes away from demands; null where ability is not known to be low.</summary>
    public AbilityRelief? Relief { get; }

    /// <summary>The first date after a pause that a conflict or distress calls for; null where there is none.</summary>
    public DateOnly? CoolOffUntil { get; }

    internal CalendarSpan? AnswerTime { get; }

    internal IReadOnlyList<CaseEvent> Told { get; }

    /// <summary>Reads the context out of a case file.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="standing">Where the case stands, at the as-of instant.</param>
    /// <param name="ladder">The ladder.</param>
    /// <param name="history">The stages recorded, the one decided now included.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <param name="holds">The rules of holds; <see cref="HoldRules.Standard"/> where nothing is said.</param>
    /// <param name="visit">Where a visit stands; without it no visit is proposed.</param>
    /// <param name="legal">What is advised about legal steps; without it only the ladder stands before a legal step.</param>
    /// <param name="conduct">The rules of conduct; <see cref="ConductRules.Standard"/> where nothing is said.</param>
    /// <param name="approach">What comes before demands; nothing where nothing is said.</param>
    /// <param name="relief">What low ability takes away; nothing where nothing is said.</param>
    /// <returns>The context.</returns>
    public static ProposalContext Of(
        CollectionCase file,
        CaseStanding standing,
        Ladder ladder,
        StageHistory history,
        ZoneRules zone,
        HoldRules? holds = null,
        VisitAssessment? visit = null,
        LegalAssessment? legal = null,
        ConductRules? conduct = null,
        ApproachAssessment? approach = null,
        AbilityRelief? relief = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        return new(file, standing, ladder, history, zone, holds ?? HoldRules.Standard, visit, legal, conduct ?? ConductRules.Standard, approach, relief);
    }

    private DateOnly? CoolOffEnd(CalendarSpan pause)
    {
        CaseEvent? bad = Told.LastOrDefault(static told => told is ContactAttempted { Person: null } contact && Outcomes.IsConflict(contact.Outcome)
            || told is VisitRecorded { Person: null } visit && Outcomes.IsConflict(visit.Outcome));
        return bad is not null && pause.AddTo(Zone.DateAt(bad.OccurredAt)) is var end && end > Today ? end : null;
    }

    /// <summary>What is missing before a treatment by the rules of visits or of legal steps; nothing where it is neither.</summary>
    internal ImmutableArray<Gap> GapsOf(Treatment treatment) => treatment.Channel == Channel.Legal ? Legal?.Gaps ?? []
        : Channels.TryFind(treatment.Channel, out ChannelDefinition? channel) && !channel.IsRemote ? Visit?.Gaps ?? []
        : [];

    /// <summary>The outbound contacts with the borrower by a channel, visits included, in chronological order.</summary>
    internal ImmutableArray<PastContact> ContactsBy(Channel channel) =>
        [.. Contacts().Where(contact => contact.Channel == channel)];

    /// <summary>Every outbound contact with the borrower, visits included, in chronological order.</summary>
    internal IEnumerable<PastContact> Contacts()
    {
        foreach (CaseEvent told in Told)
        {
            if (told is ContactAttempted { Direction: ContactDirection.Outbound, Person: null } contact)
            {
                yield return new(contact.Channel, contact.Purpose, contact.Outcome, contact.OccurredAt, Zone.DateAt(contact.OccurredAt), contact.Id);
            }
            else if (told is VisitRecorded { Person: null } visit)
            {
                yield return new(Channel.FieldVisit, visit.Purpose, visit.Outcome, visit.OccurredAt, Zone.DateAt(visit.OccurredAt), visit.Id);
            }
        }
    }

    /// <summary>Whether the borrower reacted after an instant: answered, turned to the lender, promised, accepted or paid.</summary>
    internal bool HasReactedSince(DateTimeOffset instant) => Told.Any(told => told.OccurredAt > instant
        && (told is PromiseMade or PlanAccepted or PaymentReceived or ContactAttempted { Direction: ContactDirection.Inbound, Person: null } || CaseSteps.IsReached(told)));

    /// <summary>Whether a contact brought a promise, an accepted plan or a payment before the next contact by its channel.</summary>
    internal bool HasResult(PastContact contact, DateTimeOffset? before)
    {
        (HashSet<string> named, DateTimeOffset[] at) = results.Value;
        int next = Array.BinarySearch(at, contact.At);
        if (next < 0)
        {
            next = ~next;
        }

        while (next < at.Length && at[next] <= contact.At)
        {
            next++;
        }

        return named.Contains(contact.Id) || (next < at.Length && !(at[next] > before));
    }

    /// <summary>The contacts that a promise names, and the instants of promises, accepted plans and payments in order.</summary>
    private static (HashSet<string> Contacts, DateTimeOffset[] At) ResultsOf(IEnumerable<CaseEvent> told)
    {
        CaseEvent[] results = [.. told.Where(static one => one is PromiseMade or PlanAccepted or PaymentReceived)];
        return ([.. results.OfType<PromiseMade>().Select(static promise => promise.Contact).OfType<string>()], [.. results.Select(static one => one.OccurredAt).Order()]);
    }
}
