using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Makes proposals of the treatments of a stage.</summary>
public static class Proposals
{
    /// <summary>
    /// A proposal for each treatment. Those of one purpose stand together, purposes in written order; within a purpose first what the borrower
    /// prefers, then what a rule prefers, then the least intrusive; a channel that failed stands behind those that did not.
    /// </summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="treatments">The treatments of the stage whose condition holds, as <see cref="Ladder.Treatments(string, in Rules.FactRow)"/> gives them.</param>
    /// <param name="context">The case.</param>
    /// <returns>The proposals.</returns>
    public static ImmutableArray<Proposal> Of(Ladder ladder, ImmutableArray<Treatment> treatments, ProposalContext context)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<Proposal>.Builder all = ImmutableArray.CreateBuilder<Proposal>();
        foreach (IGrouping<ContactPurpose, Treatment> group in treatments.GroupBy(static treatment => treatment.Purpose))
        {
            all.AddRange(Group([.. group], context));
        }

        return all.ToImmutable();
    }

    private static IEnumerable<Proposal> Group(ImmutableArray<Treatment> all, ProposalContext context)
    {
        ImmutableArray<Treatment> treatments = context.Relief is { } relief ? [.. all.Where(treatment => !relief.Bars(treatment))] : all;
        ImmutableArray<Channel> wanted = context.File.Borrower.Preferences?.Channels ?? [];
        (Treatment Treatment, PastContact? Failed)[] ranked =
        [
            .. treatments.Select(treatment => (Treatment: treatment, Failed: FailedBy(treatment.Channel, context)))
                .OrderBy(static pair => pair.Failed is null ? 0 : 1).ThenBy(static pair => pair.Failed?.At ?? default)
                .ThenBy(pair => wanted.IndexOf(pair.Treatment.Channel) is var place && place < 0 ? int.MaxValue : place)
                .ThenBy(static pair => pair.Treatment.PreferredBy is null ? 1 : 0)
                .ThenBy(pair => context.Channels.RankOf(pair.Treatment.Channel)),
        ];
        bool isFallback = ranked.Any(static pair => pair.Failed is not null);
        DateOnly? answerBy = AnswerBy(treatments, context);
        Intensity? most = null;
        foreach ((Treatment treatment, PastContact? failed) in ranked)
        {
            ReasonCode reason = isFallback && failed is null ? EscalationReasons.ChannelFallback
                : wanted.Contains(treatment.Channel) ? EscalationReasons.BorrowerPreference
                : treatment.PreferredBy is not null ? EscalationReasons.PreferenceRule
                : EscalationReasons.LeastIntrusive;
            yield return Eased(One(treatment, reason, answerBy, context), ref most, context);
        }

        foreach (Treatment treatment in all.Where(treatment => context.Relief?.Bars(treatment) == true))
        {
            yield return One(treatment, EscalationReasons.LeastIntrusive, answerBy, context) with { State = ProposalState.Refused, Reason = EscalationReasons.AbilityLow, Rule = null, NotBefore = null };
        }
    }

    /// <summary>
    /// A demand that could go out but that low ability takes away is refused, and with it those behind it that weigh more. One that waits goes on
    /// waiting, so that it does not make way for others.
    /// </summary>
    private static Proposal Eased(Proposal proposal, ref Intensity? most, ProposalContext context)
    {
        if (context.Relief is not { } relief || proposal.State != ProposalState.Ready || !(relief.Takes(proposal.Treatment) || (proposal.CarriesDemand && proposal.Intensity > most)))
        {
            return proposal;
        }

        most = most < proposal.Intensity ? most : proposal.Intensity;
        return proposal with { State = ProposalState.Refused, Reason = EscalationReasons.AbilityLow, Rule = null };
    }

    private static Proposal One(Treatment treatment, ReasonCode reason, DateOnly? answerBy, ProposalContext context)
    {
        ImmutableArray<PastContact> uses = context.ContactsBy(treatment.Channel);
        int fruitless = Fruitless(uses, context);
        Money? benefit = treatment.Cost is { IsZero: false } ? context.PastDue.Percent(treatment.ExpectedShare, RoundingRule.HalfUp) : null;
        Proposal proposal = new()
        {
            Treatment = treatment,
            State = ProposalState.Ready,
            Reason = reason,
            Tone = context.Approach is { SpeaksGently: true } || context.Relief is not null ? Tone.Gentle : context.CoolOffUntil is not null && treatment.Tone > Tone.Gentle ? treatment.Tone - 1 : treatment.Tone,
            Rule = reason == EscalationReasons.PreferenceRule ? treatment.PreferredBy : null,
            ExpectedBenefit = benefit,
            Fruitless = fruitless,
        };
        if (Refusal(treatment, fruitless, benefit, context) is { IsEmpty: false } refused)
        {
            return proposal with { State = ProposalState.Refused, Reason = refused, Rule = RuleOf(treatment, refused, context) };
        }

        (DateOnly on, ReasonCode why) = Later(treatment, uses, answerBy, context);
        DateTimeOffset? notBefore = on > context.Today ? context.Zone.StartOfDay(on) : null;
        if (Ahead(context, treatment) is { } ahead && ahead.Until > context.AsOf && !(notBefore >= ahead.Until))
        {
            (notBefore, why) = (ahead.Until, ahead.Reason);
        }

        return notBefore is null ? proposal : proposal with { State = ProposalState.Later, Reason = why, Rule = RuleOf(treatment, why, context), NotBefore = notBefore };
    }

    /// <summary>The rule of visits or of legal steps behind a reason; null where it is neither.</summary>
    private static string? RuleOf(Treatment treatment, ReasonCode reason, ProposalContext context) =>
        context.GapsOf(treatment).Any(gap => gap.Reason == reason) || reason == EscalationReasons.VisitsOff
            ? treatment.Channel == Channel.Legal ? LegalWorkflow.RuleOf(reason) : VisitWorkflow.RuleOf(reason)
            : null;

    /// <summary>Why a treatment does not come until a fact changes; the default value where nothing speaks against it.</summary>
    private static ReasonCode Refusal(Treatment treatment, int fruitless, Money? benefit, ProposalContext context)
    {
        bool isKnown = context.Channels.TryFind(treatment.Channel, out ChannelDefinition? channel);
        bool goesOn = Demands.GoesOnWhileHeld(treatment.Purpose);
        return context.Holds.IsHeld && !goesOn ? EscalationReasons.OnHold
            : context.Conduct.IsUnderReview && !goesOn ? EscalationReasons.ConductReview
            : context.Holds.StopsAutomation && treatment.IsAutomated ? EscalationReasons.HumanReviewRequested
            : context.IsPlanInForce && treatment.CarriesDemand ? EscalationReasons.PlanInForce
            : context.File.Borrower.Preferences?.OptedOut.Contains(treatment.Channel) == true ? EscalationReasons.OptedOut
            : context.IsVulnerable && !goesOn && (treatment.IsAutomated && treatment.CarriesDemand || channel is { IsRemote: false }) ? EscalationReasons.Vulnerable
            : context.Attitude.PausesVisits && channel is { IsRemote: false } ? EscalationReasons.VisitsPaused
            : context.Attitude.IsWrittenOnly && isKnown && !channel!.IsWritten ? EscalationReasons.WrittenOnly
            : treatment.MostFruitless <= fruitless ? EscalationReasons.DiminishingReturns
            : benefit <= treatment.Cost ? EscalationReasons.CostExceedsBenefit
            : Workflow(treatment, channel, context);
    }

    /// <summary>What the rules of visits and of legal steps say; the default value where they say nothing against it.</summary>
    private static ReasonCode Workflow(Treatment treatment, ChannelDefinition? channel, ProposalContext context) => (channel, context) switch
    {
        ({ IsRemote: false }, { Visit: null }) => EscalationReasons.VisitsOff,
        ({ IsRemote: false }, { Visit: { IsAllowed: false, NotBefore: null } visit }) => visit.Gaps[0].Reason,
        _ when treatment.Channel == Channel.Legal => context.Legal is { IsExecutable: false } legal && Ahead(context, treatment) is null ? (legal.Gaps.IsEmpty ? legal.Reason : legal.Gaps[0].Reason) : default,
        (_, { Legal.KeepsOtherContactsAway: true }) when treatment.CarriesDemand => EscalationReasons.ProceedingRuns,
        _ => default,
    };

    /// <summary>What of the rules of visits or of legal steps keeps a treatment back longest, where only time does; null otherwise.</summary>
    private static Gap? Ahead(ProposalContext context, Treatment treatment)
    {
        ImmutableArray<Gap> gaps = treatment.Channel != Channel.Legal ? context.GapsOf(treatment)
            : context.Legal is { Advice: LegalAdvice.Prepare or LegalAdvice.Recommended } legal ? legal.Gaps
            : [];
        return gaps.All(static gap => gap.Until is not null) ? gaps.MaxBy(static gap => gap.Until) : null;
    }

    private static (DateOnly On, ReasonCode Why) Later(Treatment treatment, ImmutableArray<PastContact> uses, DateOnly? answerBy, ProposalContext context)
    {
        (DateOnly On, ReasonCode Why) latest = (context.Today, default);
        Delay(ref latest, context.PromiseUntil is DateOnly until && treatment is { CarriesDemand: true, FollowsUpOn: not FollowUpKind.PromiseReminder } ? until.AddDays(1) : null, EscalationReasons.PromiseOpen);
        bool isSpoken = !(context.Channels.TryFind(treatment.Channel, out ChannelDefinition? channel) && channel.IsWritten && channel.IsRemote);
        Delay(ref latest, isSpoken && !Demands.GoesOnWhileHeld(treatment.Purpose) ? context.CoolOffUntil : null, EscalationReasons.CoolingOff);
        Delay(ref latest, treatment.CarriesDemand ? context.Approach?.DemandsFrom : null, context.Approach?.Why ?? default);
        Delay(ref latest, Demands.GoesOnWhileHeld(treatment.Purpose) ? null : context.Conduct.PausedUntil, EscalationReasons.ConductPause);
        Delay(ref latest, context.History.EnteredOn is DateOnly entered ? treatment.After.AddTo(entered) : null, EscalationReasons.StageDelay);
        Delay(ref latest, answerBy, EscalationReasons.AwaitingAnswer);
        Delay(ref latest, CadenceArithmetic.NextDate([.. uses.Select(static use => use.On)], treatment.Every, treatment.Caps, context.Today), EscalationReasons.Cadence);
        return latest;
    }

    private static void Delay(ref (DateOnly On, ReasonCode Why) latest, DateOnly? on, ReasonCode why)
    {
        if (on > latest.On)
        {
            latest = (on.Value, why);
        }
    }

    /// <summary>The last use of a channel since the stage was entered, where it failed or was not answered in time and nothing came of it.</summary>
    private static PastContact? FailedBy(Channel channel, ProposalContext context)
    {
        ImmutableArray<PastContact> uses = [.. context.ContactsBy(channel).Where(use => !(use.At < context.History.EnteredAt))];
        if (uses.IsEmpty || context.HasReactedSince(uses[^1].At) || Outcomes.IsReached(uses[^1].Outcome))
        {
            return null;
        }

        PastContact last = uses[^1];
        bool isLate = context.AnswerTime is { } time && time.AddTo(last.On) <= context.Today;
        return Outcomes.IsFailed(last.Outcome) || isLate ? last : null;
    }

    /// <summary>The date until which the last message of this purpose waits for its answer; null where none does.</summary>
    private static DateOnly? AnswerBy(ImmutableArray<Treatment> treatments, ProposalContext context)
    {
        if (context.AnswerTime is not { } time)
        {
            return null;
        }

        PastContact last = context.Contacts().LastOrDefault(use => !(use.At < context.History.EnteredAt) && treatments.Any(treatment => treatment.Channel == use.Channel));
        return last.Id is null || Outcomes.IsFailed(last.Outcome) || Outcomes.IsReached(last.Outcome) || context.HasReactedSince(last.At) ? null : time.AddTo(last.On);
    }

    private static int Fruitless(ImmutableArray<PastContact> uses, ProposalContext context)
    {
        int count = 0;
        for (int i = 0; i < uses.Length; i++)
        {
            count = context.HasResult(uses[i], i + 1 < uses.Length ? uses[i + 1].At : null) ? 0 : count + 1;
        }

        return count;
    }
}
