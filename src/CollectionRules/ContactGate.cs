using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>
/// The legality gate of one decision: puts a proposal to every rule pack of the policy. Where several contact points or agents could serve, the
/// first that the rules allow is taken; where none is allowed, the one that is free first. A proposal is judged as if those allowed before it were
/// made already; advice is an alternative and is judged by itself.
/// </summary>
internal sealed class ContactGate
{
    private readonly RulePack rules;
    private readonly ContactContext context;
    private readonly List<ContactAttempt> chosen = [];
    private readonly DecisionContext decision;
    private readonly ImmutableArray<string> accounts;
    private readonly DateOnly today;
    private readonly ConductAssessment conduct;
    private readonly VisitPlanned? visit;

    public ContactGate(RulePack rules, CollectionCase file, DecisionContext decision, ImmutableArray<string> accounts, DateOnly today, ConductAssessment conduct, VisitPlanned? visit = null)
    {
        (this.rules, this.decision, this.accounts, this.today, this.conduct, this.visit) = (rules, decision, accounts, today, conduct, visit);
        context = ContextOf(file, decision);
    }

    /// <summary>What the rule packs are told beside the attempt.</summary>
    internal static ContactContext ContextOf(CollectionCase file, DecisionContext decision) => ContactContext.Of(file) with
    {
        Zones = decision.Zones,
        Holidays = decision.Calendars.IsEmpty ? HolidayCalendar.None : decision.Calendars[0],
        Certificates = [.. decision.Agents.SelectMany(static agent => agent.Certificates.Select(one => new AgentCertificate(agent.Id, one.Name, one.IssuedOn, one.ValidUntil)))],
    };

    /// <summary>Judges a proposal of the ladder.</summary>
    public (GateAnswer Answer, JudgedContact? Contact) Ask(Proposal proposal, ProposedAction? advice = null)
    {
        (GateAnswer answer, JudgedContact? contact) = AskAt(advice?.At is { } planned && planned > decision.AsOf ? planned : decision.AsOf, proposal, advice);
        if (answer.IsAllowed && advice is null)
        {
            chosen.Add(contact!.Attempt);
        }

        return (answer, contact);
    }

    /// <summary>What will become of a proposal at a later instant, if nothing else happens.</summary>
    public (GateAnswer Answer, JudgedContact? Contact) AskLater(Proposal proposal, DateTimeOffset at) => AskAt(at, proposal, null);

    private (GateAnswer Answer, JudgedContact? Contact) AskAt(DateTimeOffset at, Proposal proposal, ProposedAction? advice)
    {
        ImmutableArray<string?> points = PointsFor(proposal.Channel, advice, out ReasonCode missing);
        if (points.IsEmpty)
        {
            return (GateAnswer.Denied(missing.ToString(), missing), null);
        }

        if (conduct.IsOffCase(advice?.Collector) || IsNobodyLeft(proposal, advice))
        {
            return (GateAnswer.Denied(EscalationReasons.AgentOffCase.ToString(), EscalationReasons.AgentOffCase), null);
        }

        JudgedContact? best = null;
        foreach (string? point in points)
        {
            foreach (string? collector in CollectorsFor(proposal, advice))
            {
                JudgedContact one = Judge(AttemptOf(proposal, point, collector, advice) with { At = at }, isAdvice: advice is not null);
                best = best is null || IsBetter(one.Verdict, best.Verdict) ? one : best;
                if (best.Verdict.IsAllowed)
                {
                    return (GateAnswer.Allowed, best);
                }
            }
        }

        RuleFinding first = best!.Verdict.Findings[0];
        return (best.Verdict.EarliestNext is { } next ? GateAnswer.Deferred(next, first.RuleId, first.Reason) : GateAnswer.Denied(first.RuleId, first.Reason), best);
    }

    /// <summary>When each contact point may be used for a proposal, by whichever agent may first.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="from">Where the slots begin, not before the as-of instant.</param>
    /// <param name="until">Where they end, not included.</param>
    /// <param name="missing">Why there is no contact point; the default value where there is one.</param>
    public ImmutableArray<PointSlots> Slots(Proposal proposal, DateTimeOffset from, DateTimeOffset until, out ReasonCode missing)
    {
        ImmutableArray<string?> points = PointsFor(proposal.Channel, null, out ReasonCode none);
        missing = points.IsEmpty ? none : default;
        return [.. points.Select(point => new PointSlots(point, Slots(proposal, point, from, until)))];
    }

    private ImmutableArray<ContactSlot> Slots(Proposal proposal, string? point, DateTimeOffset from, DateTimeOffset until)
    {
        ImmutableArray<ContactSlot> best = [];
        foreach (string? collector in CollectorsFor(proposal, null))
        {
            ImmutableArray<ContactSlot> slots =
            [
                .. rules.Slots(AttemptOf(proposal, point, collector, null), context, until)
                    .Where(slot => slot.Until > from)
                    .Select(slot => slot.From < from ? slot with { From = from.ToOffset(slot.From.Offset) } : slot),
            ];
            best = best.IsEmpty || (!slots.IsEmpty && slots[0].From < best[0].From) ? slots : best;
        }

        return best;
    }

    private JudgedContact Judge(ContactAttempt attempt, bool isAdvice)
    {
        ComplianceVerdict verdict = rules.Check(attempt, context);
        if (!isAdvice && chosen.Count > 0 && verdict.IsAllowed)
        {
            ComplianceVerdict unanswered = rules.Check(attempt, AfterChosen(isAnswered: false));
            verdict = unanswered.IsAllowed ? rules.Check(attempt, AfterChosen(isAnswered: true)) : unanswered;
        }

        return new(attempt, verdict);
    }

    /// <summary>The case as it is once the contacts already chosen are made: what one decision proposes must be lawful together, whoever answers.</summary>
    private ContactContext AfterChosen(bool isAnswered) => context with
    {
        Case = context.Case.Record(chosen.Select((contact, i) => ContactPlanning.Recorded(contact, $"chosen-now.{i}", isAnswered))),
    };

    private ContactAttempt AttemptOf(Proposal proposal, string? point, string? collector, ProposedAction? advice)
    {
        return new ContactAttempt
        {
            At = decision.AsOf,
            Channel = proposal.Channel,
            Purpose = proposal.Purpose,
            Person = advice?.Person,
            ContactPoint = point,
            Accounts = advice is { Accounts.IsEmpty: false } ? advice.Accounts : accounts,
            Collector = collector,
            IsAutomated = proposal.IsAutomated,
            Agents = PlanOf(proposal.Channel)?.Collectors ?? [],
            Staff = PlanOf(proposal.Channel)?.Collectors.Length,
        };
    }

    /// <summary>Whether one verdict is less against a contact than another, or is lifted earlier.</summary>
    private static bool IsBetter(ComplianceVerdict one, ComplianceVerdict other) => one.IsAllowed != other.IsAllowed
        ? one.IsAllowed
        : one.EarliestNext is { } free && !(other.EarliestNext <= free);

    /// <summary>
    /// The contact points that the channel could use. A case file without any contact point belongs to a host that keeps them elsewhere: the
    /// attempt then names none.
    /// </summary>
    private ImmutableArray<string?> PointsFor(Channel channel, ProposedAction? advice, out ReasonCode missing)
    {
        missing = default;
        if (advice is { ContactPoint: { } named })
        {
            ContactPoint? point = context.Case.Borrower.ContactPoints.Concat(context.Case.Persons.Where(one => one.Id == advice.Person).SelectMany(static one => one.ContactPoints)).FirstOrDefault(one => one.Id == named);
            missing = KindFor(channel) is { } needed && point is not null && point.Kind != needed ? DecisionReasons.NoContactPoint
                : point?.MayBeUsedOn(today) == false ? ComplianceReasons.NoConsent
                : default;
            return missing.IsEmpty ? [named] : [];
        }

        if (advice is { Person: { } other } && other != context.Case.Borrower.Id)
        {
            return [null];
        }

        ImmutableArray<ContactPoint> all = context.Case.Borrower.ContactPoints;
        if (all.IsEmpty || KindFor(channel) is not { } kind)
        {
            return [null];
        }

        if (PlanOf(channel)?.ContactPoint is { } planned)
        {
            missing = ComplianceReasons.NoConsent;
            return all.Any(point => point.Id == planned && point.MayBeUsedOn(today)) ? [planned] : [];
        }

        ContactPoint[] fitting = [.. all.Where(point => point.Kind == kind)];
        ImmutableArray<string?> usable = [.. fitting.Where(point => point.MayBeUsedOn(today)).Select(static point => point.Id)];
        missing = fitting.Length == 0 ? DecisionReasons.NoContactPoint : ComplianceReasons.NoConsent;
        return usable;
    }

    /// <summary>The agents who could do what a person does; a machine and a roster that is not known have none.</summary>
    private IEnumerable<string?> CollectorsFor(Proposal proposal, ProposedAction? advice) =>
        advice?.Collector is { } named ? [named]
        : PlanOf(proposal.Channel) is { Collectors: [var lead, ..] } ? [lead]
        : proposal.IsAutomated || decision.Agents.IsEmpty ? [null]
        : decision.Agents.Where(agent => !agent.IsAutomated && !agent.IsSuspended && !conduct.IsOffCase(agent.Id)).Select(static agent => (string?)agent.Id).DefaultIfEmpty(null);

    /// <summary>Whether everybody who could do what a person does was taken off the case.</summary>
    private bool IsNobodyLeft(Proposal proposal, ProposedAction? advice)
    {
        if (advice?.Collector is not null || proposal.IsAutomated)
        {
            return false;
        }

        if (PlanOf(proposal.Channel) is { Collectors.IsEmpty: false } plan)
        {
            return plan.Collectors.Any(conduct.IsOffCase);
        }

        Agent[] fit = [.. decision.Agents.Where(static agent => !agent.IsAutomated && !agent.IsSuspended)];
        return fit.Length > 0 && Array.TrueForAll(fit, agent => conduct.IsOffCase(agent.Id));
    }

    /// <summary>The plan that a visit follows: who goes, and where to.</summary>
    private VisitPlanned? PlanOf(Channel channel) => channel == Channel.FieldVisit ? visit : null;

    private static ContactPointKind? KindFor(Channel channel) =>
        channel == Channel.Call || channel == Channel.RobotCall || channel == Channel.Sms || channel == Channel.VideoCall ? ContactPointKind.Phone
        : channel == Channel.Email ? ContactPointKind.Email
        : channel == Channel.Letter || channel == Channel.FieldVisit ? ContactPointKind.Address
        : channel == Channel.InApp || channel == Channel.Push || channel == Channel.OnlineChat ? ContactPointKind.App
        : channel == Channel.InstantMessage ? ContactPointKind.Messenger
        : null;
}
