using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>Lays the slots of a stage's treatments over the days ahead, and plays the policy through them.</summary>
internal sealed class ContactPlanning(CollectionPolicy policy, CollectionCase file, DecisionContext context, DateTimeOffset until)
{
    private const int MostContacts = 1_000;

    public ContactPlan Plan()
    {
        CollectionDecision decision = policy.Decide(file, context);
        ContactGate? gate = decision.Standing is { } standing && policy.Rules is { } rules ? new ContactGate(rules, file, context, TreatmentChoosing.AccountsOf(standing), CaseEvaluation.ZoneOf(file, context).DateAt(context.AsOf), policy.Conduct.Assess(file, context.AsOf, CaseEvaluation.ZoneOf(file, context))) : null;
        ImmutableArray<TreatmentSlots> treatments = [.. decision.Treatments.Select(treatment => Slots(treatment, gate))];
        (ImmutableArray<PlannedContact> expected, bool isCut) = Play();
        return new(decision, until, treatments, expected, isCut);
    }

    private TreatmentSlots Slots(TreatmentDecision treatment, ContactGate? gate)
    {
        Proposal proposal = treatment.Proposal;
        if (gate is null || proposal.State == ProposalState.Refused)
        {
            return new(treatment, [], gate is null ? DecisionReasons.NoRulePack : proposal.Reason);
        }

        DateTimeOffset from = proposal.NotBefore is { } notBefore && notBefore > context.AsOf ? notBefore : context.AsOf;
        ImmutableArray<PointSlots> points = from < until ? gate.Slots(proposal, from, until, out ReasonCode missing) : Beyond(out missing);
        ReasonCode? reason = points.Any(static point => !point.Slots.IsEmpty) ? null
            : !missing.IsEmpty ? missing
            : from >= until ? proposal.Reason
            : treatment.Verdict?.Reason ?? EscalationReasons.NoLawfulChannel;
        return new(treatment, points, reason);
    }

    private static ImmutableArray<PointSlots> Beyond(out ReasonCode missing)
    {
        missing = default;
        return [];
    }

    /// <summary>Decides, makes every action, and goes on to the next instant at which something may change, until the end.</summary>
    private (ImmutableArray<PlannedContact> Expected, bool IsCut) Play()
    {
        ImmutableArray<PlannedContact>.Builder planned = ImmutableArray.CreateBuilder<PlannedContact>();
        (CollectionCase known, DecisionContext now) = (file, context);
        HashSet<string> doneNow = new(StringComparer.Ordinal);
        while (now.AsOf < until)
        {
            CollectionDecision decision = policy.Decide(known, now);
            if (decision.Status == DecisionStatus.Invalid)
            {
                break;
            }

            List<CaseEvent> told = [.. decision.Events];
            foreach (TreatmentDecision action in decision.Actions.Where(action => doneNow.Add(action.Proposal.Treatment.Id)))
            {
                if (planned.Count == MostContacts)
                {
                    return (planned.ToImmutable(), true);
                }

                told.Add(Unanswered(action, $"{decision.Id}.plan.{planned.Count}", now.AsOf));
                planned.Add(new PlannedContact(LocalOf(action, now), action.Proposal.Treatment.Id, action.Channel, action.Purpose, decision.Stage ?? Ladder.None));
            }

            bool isNew = told.Count > decision.Events.Length;
            if (told.Count > 0)
            {
                known = known.Record(told);
            }

            if (!isNew)
            {
                now = now.MovedTo(Next(decision, now));
                doneNow.Clear();
            }
        }

        return (planned.ToImmutable(), false);
    }

    /// <summary>The first instant after now at which the decision itself says that something may be done or is to be looked at; the next day at the latest.</summary>
    private DateTimeOffset Next(CollectionDecision decision, DecisionContext now)
    {
        ZoneRules zone = CaseEvaluation.ZoneOf(file, now);
        DateTimeOffset next = zone.StartOfDay(zone.DateAt(now.AsOf).AddDays(1));
        IEnumerable<DateTimeOffset?> told = decision.Treatments.Select(static treatment => treatment.EarliestNext).Append(decision.WaitUntil);
        foreach (DateTimeOffset instant in told.OfType<DateTimeOffset>())
        {
            next = instant > now.AsOf && instant < next ? instant : next;
        }

        return next;
    }

    /// <summary>A contact as it is recorded once it is made, for what the rules count.</summary>
    internal static CaseEvent Recorded(ContactAttempt contact, string id, bool isAnswered) => contact.Channel == Channel.FieldVisit
        ? new VisitRecorded(id, contact.At)
        {
            Purpose = contact.Purpose,
            Outcome = isAnswered ? ContactOutcome.Conversation : ContactOutcome.NotHome,
            ContactPoint = contact.ContactPoint,
            Accounts = contact.Accounts,
        }
        : new ContactAttempted(id, contact.At)
        {
            Channel = contact.Channel,
            Purpose = contact.Purpose,
            Outcome = !IsVoice(contact.Channel) ? ContactOutcome.Delivered : isAnswered ? ContactOutcome.Conversation : ContactOutcome.NoAnswer,
            ContactPoint = contact.ContactPoint,
            Collector = contact.Collector,
            Accounts = contact.Accounts,
            IsAutomated = contact.IsAutomated,
        };

    private static bool IsVoice(Channel channel) => channel == Channel.Call || channel == Channel.RobotCall || channel == Channel.VideoCall;

    /// <summary>The contact as it is recorded where nobody reacts.</summary>
    private static CaseEvent Unanswered(TreatmentDecision action, string id, DateTimeOffset at) => action.Channel == Channel.FieldVisit
        ? new VisitRecorded(id, at) { Purpose = action.Purpose, Outcome = ContactOutcome.NotHome, ContactPoint = action.Attempt?.ContactPoint, Accounts = action.Attempt?.Accounts ?? [] }
        : new ContactAttempted(id, at)
        {
            Channel = action.Channel,
            Purpose = action.Purpose,
            Outcome = IsVoice(action.Channel) ? ContactOutcome.NoAnswer : ContactOutcome.Delivered,
            ContactPoint = action.Attempt?.ContactPoint,
            Collector = action.Attempt?.Collector,
            Accounts = action.Attempt?.Accounts ?? [],
            IsAutomated = action.IsAutomated,
            Tone = action.Tone,
            Template = action.Proposal.Treatment.Template,
        };

    private static DateTimeOffset LocalOf(TreatmentDecision action, DecisionContext now) => action.Verdict?.EarliestNext is { } local && local == now.AsOf ? local : now.AsOf;
}
