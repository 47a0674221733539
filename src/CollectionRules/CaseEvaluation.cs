using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>
/// The decision of one case, in the order of the flow: facts, score and grade, stage, treatments, gate. Each step sees only what came before.
/// </summary>
internal sealed class CaseEvaluation
{
    /// <summary>How long a verified address counts for the step <see cref="Step.AddressVerified"/> where no rules of visits say it.</summary>
    private static readonly CalendarSpan VerificationValidFor = CalendarWords.Days(30);

    private readonly CollectionPolicy policy;
    private readonly CollectionCase file;
    private readonly DecisionContext context;
    private readonly DecisionKey key;
    private readonly CaseStanding standing;
    private readonly ZoneRules zone;
    private readonly CaseWorkflows workflows;

    private CaseEvaluation(CollectionPolicy policy, CollectionCase file, DecisionContext context, DecisionKey key)
    {
        (this.policy, this.file, this.context, this.key) = (policy, file, context, key);
        standing = file.StandingAt(context.AsOf, policy.DelinquencyRule, context.Zones);
        zone = ZoneOf(file, context);
        workflows = new CaseWorkflows(policy, file, context, standing, zone);
    }

    public static CollectionDecision Decide(CollectionPolicy policy, CollectionCase file, DecisionContext context)
    {
        DecisionKey key = new(policy, file, context);
        if (file.Currency != policy.Currency)
        {
            return CollectionDecision.Invalid(key, [new PolicyDiagnostic(DiagnosticCode.DecisionCurrency, "/currency", file.Currency.ToString(), arguments: [("expected", policy.Currency.ToString())])]);
        }

        if (!CanCountFrom(context.AsOf))
        {
            return CollectionDecision.Invalid(
                key,
                [
                    new PolicyDiagnostic(
                        DiagnosticCode.DecisionAsOf, "/asOf", DateText.Format(context.AsOf),
                        arguments: [TextArgument.FromNumber("minimum", CaseCheck.FirstYear), TextArgument.FromNumber("maximum", CaseCheck.LastYear)]),
                ]);
        }

        FactRow facts = policy.FactsRead.Read(file, context);
        return facts.IsValid ? new CaseEvaluation(policy, file, context, key).Decide(facts) : CollectionDecision.Invalid(key, facts.Faults);
    }

    /// <summary>Whether days and months can be counted from an instant, as from any date of a case file.</summary>
    internal static bool CanCountFrom(DateTimeOffset asOf) => asOf.Year is >= CaseCheck.FirstYear and <= CaseCheck.LastYear;

    private CollectionDecision Decide(FactRow facts)
    {
        List<(Fact Fact, FactValue Value)> decided = [];
        CaseScore? score = CaseScore.Of(policy, facts, decided);
        RewardResult? reward = Reward(facts, score, decided);
        QuadrantResult? quadrant = CaseAxes.Of(policy, facts, decided);
        WarningResult? warning = CaseWarning.Of(policy, file, context.AsOf, zone, facts, score);
        CollectionDecisionParts parts = new() { Key = key, Facts = facts, Standing = standing, Scoring = score, Reward = reward, Quadrant = quadrant, Warning = warning, Models = policy.FactsRead.ModelsOf(file, context) };
        if (policy.Ladder is not { } ladder)
        {
            return new CollectionDecision(parts with { Offers = Offers(facts, decided, policy.Holds.Assess(file, context.AsOf, zone)), Events = Events(score, null) });
        }

        StageHistory history = StageHistory.Of(file, context.AsOf, zone);
        StageTarget target = ladder.Target(PolicyFacts.Project(facts, ladder.Schema, [.. decided]));
        ImmutableHashSet<Step> steps = Steps();
        LadderSituation situation = LadderSituation.Of(file, standing, ladder, history, zone, steps);
        StageMove move = ladder.Move(history, target, situation);
        decided.Add((ladder.StageFact, move.Stage));

        StageHistory after = move.IsChange ? StageHistory.Of([.. history.Entries, new StageEntry(move.Stage, move.From, context.AsOf, zone.DateAt(context.AsOf), move.Reason.ToString())]) : history;
        ImmutableArray<Treatment> treatments = ladder.Treatments(move.Stage, PolicyFacts.Project(facts, ladder.TreatmentSchema, [.. decided]));
        AbilityRelief? relief = CaseAxes.Relief(policy, ladder, move.Stage, facts, decided, quadrant, treatments);
        treatments = relief?.Treatments ?? treatments;
        IEnumerable<Channel> channels = [.. treatments.Select(static treatment => treatment.Channel), .. context.Proposals.Select(static advice => advice.Channel)];
        VisitAssessment? visit = channels.Any(channel => ladder.Channels.TryFind(channel, out ChannelDefinition? known) && !known.IsRemote) ? workflows.Visit() : null;
        LegalAssessment? legal = workflows.Legal();
        ImmutableArray<AccountOffers> offers = Offers(facts, decided, policy.Holds.Assess(file, context.AsOf, zone));
        ApproachAssessment? approach = policy.Approach?.Assess(file, standing, zone, offers.Any(static account => account.Made.Any()));
        ProposalContext proposals = ProposalContext.Of(file, standing, ladder, after, zone, policy.Holds, visit, legal, policy.Conduct, approach, relief);
        TreatmentChoosing choosing = new(policy, file, context, standing, proposals, ladder);
        ImmutableArray<FollowUp> followUps = policy.FollowUps.DueAfter(file, zone, context.AsOf, standing);
        choosing.Choose([.. approach?.Treatments(ladder.Channels) ?? [], .. treatments, .. Reminders(ladder), .. CaseWarning.Treatments(policy, ladder, standing, warning), .. Education(ladder, score?.Routing?.Reason ?? default), .. FollowUpPlan.TreatmentsOf(followUps, ladder.Channels)]);
        EscalationOutcome outcome = EscalationOutcome.Compose(ladder, move, proposals, standing.State, choosing.Choices, followUps);
        bool showsLegal = channels.Contains(Channel.Legal) || legal is { KeepsOtherContactsAway: true };
        return new CollectionDecision(parts with
        {
            Outcome = outcome,
            Treatments = choosing.Treatments,
            Advice = choosing.Advised(treatments, steps),
            Offers = offers,
            Visit = visit,
            Legal = showsLegal ? legal : null,
            Events = Events(score, move),
        });
    }

    private ImmutableArray<AccountOffers> Offers(FactRow facts, List<(Fact Fact, FactValue Value)> decided, HoldAssessment holds) => policy.Offers is { } catalog
        ? OfferMaking.Of(policy, file, context, standing, holds, PolicyFacts.Project(facts, catalog.Schema, [.. decided]))
        : [];

    /// <summary>The steps that the file shows, and whether the law still lets the debts be sued for.</summary>
    private ImmutableHashSet<Step> Steps()
    {
        ImmutableHashSet<Step> shown = CaseSteps.Of(file, context.AsOf, zone, policy.Visits?.VerificationValidFor ?? VerificationValidFor, context.Zones);
        return workflows.IsWithinLimitation() ? shown.Add(Step.WithinLimitation) : shown;
    }

    /// <summary>The reminders that are due, one treatment a channel.</summary>
    private IEnumerable<Treatment> Reminders(Ladder ladder) => policy.Reminders.DueAt(file, standing, zone).GroupBy(static reminder => reminder.Rule.Channel).Select(group => new Treatment
    {
        Id = $"reminder-{group.Key}",
        Channel = group.Key,
        Purpose = Reminder.Purpose,
        Tone = group.First().Rule.Tone,
        Intensity = Intensity.Minimal,
        IsAutomated = ladder.Channels.TryFind(group.Key, out ChannelDefinition? channel) && channel.IsAutomated,
        Template = group.First().Rule.Template,
    });

    /// <summary>The topic of education whose turn it is; it is told to those who owe something and carries no demand.</summary>
    private IEnumerable<Treatment> Education(Ladder ladder, ReasonCode segment)
    {
        if (PlanFor(segment) is { } plan && standing.State != LifeCycleState.Closed && plan.Next(file, context.AsOf, zone) is { Topic: { } topic } next && next.On <= zone.DateAt(context.AsOf))
        {
            yield return new Treatment
            {
                Id = $"education-{topic}",
                Channel = plan.Channel,
                Purpose = EducationChoice.Purpose,
                Tone = Tone.Gentle,
                Intensity = Intensity.Minimal,
                IsAutomated = ladder.Channels.TryFind(plan.Channel, out ChannelDefinition? channel) && channel.IsAutomated,
                Template = topic.ToString(),
            };
        }
    }

    /// <summary>The plan of education, with the topics of the case's segment before the others.</summary>
    private EducationPlan? PlanFor(ReasonCode segment)
    {
        ImmutableArray<EducationTopic> first = [.. policy.SegmentEducation.Where(topics => topics.Reason == segment).SelectMany(static topics => topics.Topics).Distinct()];
        return first.IsEmpty ? policy.Education
            : policy.Education is { } plan ? plan with { Topics = [.. first, .. plan.Topics.Except(first)] }
            : new EducationPlan { Topics = first };
    }

    /// <summary>The reward that lifts the grade: what follows reads the lifted one.</summary>
    private RewardResult? Reward(FactRow facts, CaseScore? score, List<(Fact Fact, FactValue Value)> decided)
    {
        if (score is not { Card: { Grades.Length: > 1 } card } || policy.Rewards is not { } rewards || rewards.Apply(PolicyFacts.Project(facts, rewards.Schema, []), card.Grades, score.Result.Grade) is not { } reward)
        {
            return null;
        }

        decided.Add((policy.Segments?.GradeFact ?? card.GradeFact, reward.Grade));
        return reward;
    }

    /// <summary>What the host is to record: the score where it is not the one recorded last, and the change of stage.</summary>
    private ImmutableArray<CaseEvent> Events(CaseScore? score, StageMove? move)
    {
        ImmutableArray<CaseEvent>.Builder events = ImmutableArray.CreateBuilder<CaseEvent>();
        if (score is not null)
        {
            Scored? last = file.EventsUntil(context.AsOf).OfType<Scored>().LastOrDefault(told => told.Card == score.Card.Name);
            if (last is null || last.Score != score.Result.Score || last.Grade != score.Result.Grade || last.CardVersion != policy.Version)
            {
                events.Add(new Scored($"{key.Id}.score", context.AsOf) { Card = score.Card.Name, CardVersion = policy.Version, Score = score.Result.Score, Grade = score.Result.Grade });
            }
        }

        if (move?.ToEvent($"{key.Id}.stage", context.AsOf, key.Id) is { } change)
        {
            events.Add(change);
        }

        return events.ToImmutable();
    }

    /// <summary>The business zone of the case: of the accounts' zones the one whose day is furthest, of equal ones the first; UTC without an account.</summary>
    internal static ZoneRules ZoneOf(CollectionCase file, DecisionContext context) => file.Accounts.IsEmpty
        ? ZoneRules.Utc
        : file.Accounts.Select(account => context.Zones.Find(account.BusinessZone)).MaxBy(rules => rules.DateAt(context.AsOf))!;
}
