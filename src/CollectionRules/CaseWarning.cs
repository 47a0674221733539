using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>The early warning of one case, and the contact that it calls for.</summary>
internal static class CaseWarning
{
    /// <summary>What the early warning says; null where the policy has none.</summary>
    public static WarningResult? Of(CollectionPolicy policy, CollectionCase file, DateTimeOffset asOf, ZoneRules zone, in FactRow facts, CaseScore? score)
    {
        if (policy.Warning is not { } warning)
        {
            return null;
        }

        string card = score?.Card.Name ?? string.Empty;
        DateOnly today = zone.DateAt(asOf);
        IEnumerable<ScoreRecord> recorded = file.EventsUntil(asOf).OfType<Scored>()
            .Select(told => new ScoreRecord(zone.DateAt(told.OccurredAt), told.Card, told.Score, told.Grade ?? Scorecard.Ungraded));
        ScoreHistory history = ScoreHistory.Of(score is null ? recorded : recorded.Append(new ScoreRecord(today, card, score.Result.Score, score.Result.Grade)));
        return warning.Check(PolicyFacts.Project(facts, warning.Schema, []), history, card, today);
    }

    /// <summary>The contact that a warning calls for while nothing is overdue; none otherwise.</summary>
    public static IEnumerable<Treatment> Treatments(CollectionPolicy policy, Ladder ladder, CaseStanding standing, WarningResult? warning)
    {
        if (warning?.Action is { } action && standing.State is not (LifeCycleState.Overdue or LifeCycleState.Closed))
        {
            yield return policy.ResponseTo(action).ToTreatment(ladder.Channels);
        }
    }
}
