using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>
/// The decision of one case, in the order of the flow: facts, score and grade, stage, treatments, gate. Each step sees only what came before.
/// </summary>
internal sealed class CaseEvaluation
{
    private readonly CollectionPolicy policy;
    private readonly CollectionCase file;
    private readonly DecisionContext context;
    private readonly DecisionKey key;
    private readonly CaseStanding standing;
    private readonly ZoneRules zone;

    private CaseEvaluation(CollectionPolicy policy, CollectionCase file, DecisionContext context, DecisionKey key)
    {
        (this.policy, this.file, this.context, this.key) = (policy, file, context, key);
        standing = file.StandingAt(context.AsOf, policy.DelinquencyRule, context.Zones);
        zone = ZoneOf(file, context);
    }

    public static CollectionDecision Decide(CollectionPolicy policy, CollectionCase file, DecisionContext context)
    {
        DecisionKey key = new(policy, file, context);
        if (file.Currency != policy.Currency)
        {
            return CollectionDecision.Invalid(key, [new PolicyDiagnostic(DiagnosticCode.DecisionCurrency, "/currency", file.Currency.ToString(), arguments: [("expected", policy.Currency.ToString())])]);
        }

        FactRow facts = policy.FactsRead.Read(file, context);
        return facts.IsValid ? new CaseEvaluation(policy, file, context, key).Decide(facts) : CollectionDecision.Invalid(key, facts.Faults);
    }

    private CollectionDecision Decide(FactRow facts)
    {
        List<(Fact Fact, FactValue Value)> decided = [];
        ScoreResult? score = Score(facts, decided);
        CollectionDecisionParts parts = new() { Key = key, Facts = facts, Standing = standing, Score = score };
        if (policy.Ladder is not { } ladder)
        {
            return new CollectionDecision(parts with { Events = Events(score, null) });
        }

        StageHistory history = StageHistory.Of(file, context.AsOf, zone);
        StageTarget target = ladder.Target(PolicyFacts.Project(facts, ladder.Schema, [.. decided]));
        LadderSituation situation = LadderSituation.Of(file, standing, ladder, history, zone, CaseSteps.Of(file, context.AsOf, zone, CalendarWords.Days(30)));
        StageMove move = ladder.Move(history, target, situation);
        decided.Add((ladder.StageFact, move.Stage));

        StageHistory after = move.IsChange ? StageHistory.Of([.. history.Entries, new StageEntry(move.Stage, move.From, context.AsOf, zone.DateAt(context.AsOf), move.Reason.ToString())]) : history;
        ProposalContext proposals = ProposalContext.Of(file, standing, ladder, after, zone, policy.Holds);
        ImmutableArray<Treatment> treatments = ladder.Treatments(move.Stage, PolicyFacts.Project(facts, ladder.TreatmentSchema, [.. decided]));
        TreatmentChoosing choosing = new(policy, file, context, standing, proposals, ladder);
        choosing.Choose(treatments);
        EscalationOutcome outcome = EscalationOutcome.Compose(ladder, move, proposals, standing.State, choosing.Choices, policy.FollowUps.DueAfter(file, zone, context.AsOf, standing));
        return new CollectionDecision(parts with { Outcome = outcome, Treatments = choosing.Treatments, Advice = choosing.Advised(), Events = Events(score, move) });
    }

    private ScoreResult? Score(FactRow facts, List<(Fact Fact, FactValue Value)> decided)
    {
        if (policy.Card is not { } card)
        {
            return null;
        }

        ScoreResult result = card.Score(PolicyFacts.Project(facts, card.Schema, []));
        decided.Add((card.ScoreFact, result.Score is { } score ? score : FactValue.Missing));
        decided.Add((card.GradeFact, result.Grade));
        return result;
    }

    /// <summary>What the host is to record: the score where it is not the one recorded last, and the change of stage.</summary>
    private ImmutableArray<CaseEvent> Events(ScoreResult? score, StageMove? move)
    {
        ImmutableArray<CaseEvent>.Builder events = ImmutableArray.CreateBuilder<CaseEvent>();
        if (score is not null)
        {
            Scored? last = file.EventsUntil(context.AsOf).OfType<Scored>().LastOrDefault(told => told.Card == policy.Card!.Name);
            if (last is null || last.Score != score.Score || last.Grade != score.Grade || last.CardVersion != policy.Version)
            {
                events.Add(new Scored($"{key.Id}.score", context.AsOf) { Card = policy.Card!.Name, CardVersion = policy.Version, Score = score.Score, Grade = score.Grade });
            }
        }

        if (move?.ToEvent($"{key.Id}.stage", context.AsOf, key.Id) is { } change)
        {
            events.Add(change);
        }

        return events.ToImmutable();
    }

    /// <summary>The business zone of the case: of the accounts' zones the one whose day is furthest, of equal ones the first; UTC without an account.</summary>
    private static ZoneRules ZoneOf(CollectionCase file, DecisionContext context) => file.Accounts.IsEmpty
        ? ZoneRules.Utc
        : file.Accounts.Select(account => context.Zones.Find(account.BusinessZone)).MaxBy(rules => rules.DateAt(context.AsOf))!;
}
