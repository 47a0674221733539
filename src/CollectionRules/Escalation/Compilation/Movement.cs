using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation.Compilation;

/// <summary>One decision on where a case goes. Places count from 0; -1 is outside the ladder.</summary>
internal sealed class Movement
{
    private const int Outside = -1;

    private readonly Ladder ladder;
    private readonly StageHistory history;
    private readonly StageTarget target;
    private readonly LadderSituation now;
    private readonly int current;
    private readonly ImmutableArray<FastTrack> openTracks;

    public Movement(Ladder ladder, StageHistory history, StageTarget target, LadderSituation now)
    {
        (this.ladder, this.history, this.target, this.now) = (ladder, history, target, now);
        current = PlaceOf(history.Stage);
        openTracks = [.. ladder.FastTracks.Where(track => target.FastTracks.Contains(track.Name)
            && (track.From.IsEmpty || track.From.Contains(history.Stage)) && PlaceOf(track.To) > current)];
    }

    private bool IsRecordedNow => history.EnteredAt >= now.AsOf;

    public StageMove Decide()
    {
        if (now.State != LifeCycleState.Overdue)
        {
            return NotOverdue();
        }

        if (current == Outside && history.Stage != Ladder.None)
        {
            return Still(StageMoveKind.Review, EscalationReasons.StageUnknown, Outside);
        }

        int wanted = target.IsValid ? Wanted() : current;
        if (IsRecordedNow)
        {
            return Still(StageMoveKind.Stay, EscalationReasons.AlreadyDecided, wanted);
        }

        if (Lowest(wanted) is { } fall)
        {
            return fall;
        }

        if (!now.Holds.IsEmpty)
        {
            return Still(StageMoveKind.Hold, EscalationReasons.OnHold, wanted);
        }

        if (!target.IsValid)
        {
            return Still(StageMoveKind.Review, EscalationReasons.FactsInvalid, current);
        }

        return Upward(wanted);
    }

    private StageMove NotOverdue()
    {
        bool isClosed = now.State == LifeCycleState.Closed;
        ReasonCode reason = isClosed ? EscalationReasons.CaseClosed : EscalationReasons.Cured;
        if (history.Stage == Ladder.None)
        {
            return Still(StageMoveKind.Stay, isClosed ? reason : EscalationReasons.NothingPastDue, Outside);
        }

        Fall fall = isClosed ? Fall.Out : ladder.Falls.OnCure;
        int place = Place(fall, target.IsValid ? Wanted() : current);
        return fall == Fall.Stay || place >= current && current != Outside
            ? Still(StageMoveKind.Stay, reason, place)
            : new StageMove(StageMoveKind.Fall, history.Stage, IdOf(place), IdOf(place), reason);
    }

    /// <summary>The fall that goes down furthest, if any trigger brings the case down.</summary>
    private StageMove? Lowest(int wanted)
    {
        if (current == Outside)
        {
            return null;
        }

        ReadOnlySpan<(bool Applies, Fall Fall, ReasonCode Reason)> triggers =
        [
            (now.HasAcceptedPlan, ladder.Falls.OnPlan, EscalationReasons.PlanAccepted),
            (now.HasKeptPromise, ladder.Falls.OnKeptPromise, EscalationReasons.PromiseKept),
            (now.HasPaid, ladder.Falls.OnPayment, EscalationReasons.PaymentReceived),
            (target.IsValid && wanted < current && !IsKeptUp(wanted), ladder.Falls.OnLowerTarget, EscalationReasons.ConditionEnded),
        ];
        (int Place, ReasonCode Reason) lowest = (current, default);
        foreach ((bool applies, Fall fall, ReasonCode reason) in triggers)
        {
            int place = applies ? Place(fall, target.IsValid ? wanted : current) : current;
            lowest = place < lowest.Place ? (place, reason) : lowest;
        }

        return lowest.Place < current ? new StageMove(StageMoveKind.Fall, history.Stage, IdOf(lowest.Place), IdOf(wanted), lowest.Reason) : null;
    }

    /// <summary>A stage that was entered against its condition is kept while the stage it was entered from is still wanted.</summary>
    private bool IsKeptUp(int wanted) =>
        history.Entries[^1] is { } last
        && (last.Reason == EscalationReasons.TimeInStage.ToString() || last.Reason == EscalationReasons.PromiseBroken.ToString() || last.Reason == EscalationReasons.LadderEntered.ToString())
        && wanted >= PlaceOf(last.From) && wanted > Outside;

    /// <summary>Where a fall leads; never up.</summary>
    private int Place(Fall fall, int wanted) => fall switch
    {
        Fall.OneStep => current > 0 ? current - 1 : wanted == Outside && target.IsValid ? Outside : current,
        Fall.ToTarget => Math.Min(current, wanted),
        Fall.ToFirst => Math.Min(current, 0),
        Fall.Out => Outside,
        _ => current,
    };

    /// <summary>The severest stage that a condition or an open fast track wants.</summary>
    private int Wanted()
    {
        int held = target.Holding.Select(PlaceOf).Append(Outside).Max();
        int tracked = openTracks.Select(track => PlaceOf(track.To)).Append(Outside).Max();
        int kept = IsOnOpenTrack() ? current : Outside;
        return Math.Max(Math.Max(held, tracked), kept);
    }

    /// <summary>A stage entered by a fast track is wanted while a track to it is open.</summary>
    private bool IsOnOpenTrack() => current != Outside
        && ladder.FastTracks.Any(track => PlaceOf(track.To) == current && target.FastTracks.Contains(track.Name));

    private StageMove Upward(int wanted)
    {
        bool isOver = current != Outside && ladder.Stages[current].MaximumStay is { } most && now.Today >= history.AfterStay(most);
        bool isForced = isOver && ladder.Stages[current].AtMaximum == StayLimit.NextStage;
        bool isBroken = ladder.RisesOnBrokenPromise && now.HasBrokenPromise && current != Outside && current + 1 < ladder.Stages.Length;
        int aim = isForced || isBroken ? Math.Max(wanted, current + 1) : wanted;
        if (aim <= current)
        {
            return isOver ? Still(StageMoveKind.Review, EscalationReasons.TimeInStage, wanted) : Still(StageMoveKind.Stay, EscalationReasons.OnTarget, wanted);
        }

        StageMove? fast = openTracks.OrderBy(track => PlaceOf(track.To)).LastOrDefault() is { } track
            ? Enter(PlaceOf(track.To), aim, EscalationReasons.FastTrackOpen, isOver, track)
            : null;
        if (fast is { Kind: StageMoveKind.Rise })
        {
            return fast;
        }

        StageMove step = current == Outside ? EnterLadder(aim) : Step(aim, isOver, isForced, isBroken);
        return step.Kind == StageMoveKind.Rise ? step : fast ?? step;
    }

    /// <summary>One stage up: the lowest way whose condition holds, or the next where the case is pushed.</summary>
    private StageMove Step(int aim, bool isOver, bool isForced, bool isBroken)
    {
        ImmutableArray<Stage> ways = [.. ladder.Stages.Where(stage => stage.Place > current && stage.Place <= aim && stage.From.Contains(history.Stage))];
        if (ways.FirstOrDefault(stage => target.Holding.Contains(stage.Id)) is { } holding)
        {
            return Enter(holding.Place, aim, EscalationReasons.ConditionHolds, isOver);
        }

        if ((isForced || isBroken) && ladder.Stages.FirstOrDefault(stage => stage.Place > current && stage.From.Contains(history.Stage)) is { } next)
        {
            return Enter(next.Place, aim, isForced ? EscalationReasons.TimeInStage : EscalationReasons.PromiseBroken, isOver);
        }

        StageObstacle obstacle = ways.IsEmpty
            ? new(EscalationReasons.InvalidTransition, Subject: IdOf(aim))
            : new(EscalationReasons.PassageCondition, Subject: ways[0].Id);
        return new StageMove(isOver ? StageMoveKind.Review : StageMoveKind.Wait, history.Stage, history.Stage, IdOf(aim), isOver ? EscalationReasons.TimeInStage : obstacle.Reason, [obstacle]);
    }

    /// <summary>The severest entry whose condition holds; otherwise the first stage, whatever is wanted above it.</summary>
    private StageMove EnterLadder(int aim)
    {
        Stage entry = ladder.Stages.LastOrDefault(stage => stage.IsEntry && stage.Place <= aim && target.Holding.Contains(stage.Id)) ?? ladder.Stages[0];
        bool holds = target.Holding.Contains(entry.Id);
        return Enter(entry.Place, aim, holds ? EscalationReasons.ConditionHolds : EscalationReasons.LadderEntered, isOver: false);
    }

    private StageMove Enter(int place, int aim, ReasonCode reason, bool isOver, FastTrack? track = null)
    {
        ImmutableArray<StageObstacle> obstacles = Obstacles(ladder.Stages[place], isFast: track is not null);
        return obstacles.IsEmpty ? new StageMove(StageMoveKind.Rise, history.Stage, IdOf(place), IdOf(aim), reason, rule: track?.Name)
            : isOver ? new StageMove(StageMoveKind.Review, history.Stage, history.Stage, IdOf(aim), EscalationReasons.TimeInStage, obstacles)
            : new StageMove(StageMoveKind.Wait, history.Stage, history.Stage, IdOf(aim), obstacles[0].Reason, obstacles);
    }

    private ImmutableArray<StageObstacle> Obstacles(Stage stage, bool isFast)
    {
        ImmutableArray<StageObstacle>.Builder found = ImmutableArray.CreateBuilder<StageObstacle>();
        if (now.PromiseUntil is DateOnly until && now.Today <= until)
        {
            found.Add(new(EscalationReasons.PromiseOpen, until.AddDays(1)));
        }

        if (now.IsPlanInForce)
        {
            found.Add(new(EscalationReasons.PlanInForce));
        }

        if (!isFast)
        {
            AddTimes(found);
            found.AddRange(stage.RequiredStages.Where(required => !history.SinceEntry.Any(entry => entry.Stage == required))
                .Select(static required => new StageObstacle(EscalationReasons.StageMissing, Subject: required)));
        }

        found.AddRange(stage.RequiredSteps.Where(step => !now.Steps.Contains(step)).Select(static step => new StageObstacle(EscalationReasons.StepMissing, Subject: step.ToString())));
        if (stage.ApprovalRole is { } role && !now.Approved.Contains(stage.Id))
        {
            found.Add(new(EscalationReasons.ApprovalMissing, Subject: role));
        }

        return found.ToImmutable();
    }

    private void AddTimes(ImmutableArray<StageObstacle>.Builder found)
    {
        if (current != Outside && history.AfterStay(ladder.Stages[current].MinimumStay) is DateOnly stayed && now.Today < stayed)
        {
            found.Add(new(EscalationReasons.MinimumStay, stayed));
        }

        if (LastRise() is DateOnly rise && ladder.BetweenRises.AddTo(rise) is var free && now.Today < free)
        {
            found.Add(new(EscalationReasons.TimeBetweenRises, free));
        }
    }

    private DateOnly? LastRise() => history.Entries.LastOrDefault(entry => PlaceOf(entry.Stage) > PlaceOf(entry.From))?.On;

    private StageMove Still(StageMoveKind kind, ReasonCode reason, int wanted) => new(kind, history.Stage, history.Stage, IdOf(wanted), reason);

    private int PlaceOf(string id) => ladder.TryFind(id, out Stage? stage) ? stage.Place : Outside;

    private string IdOf(int place) => place == Outside ? Ladder.None : ladder.Stages[place].Id;
}
