using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Cli.Generation;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using Xunit;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <content>What holds of every decision, over invented cases, random policies and instants by day and night.</content>
public sealed partial class CollectionDecisionTests
{
    private static readonly Channel[] Channels = [Channel.Sms, Channel.InApp, Channel.Email, Channel.RobotCall, Channel.Call, Channel.Letter, Channel.FieldVisit];
    private static readonly ContactPurpose[] Purposes = [ContactPurpose.Demand, ContactPurpose.Inquiry, ContactPurpose.Offer, ContactPurpose.Care];
    private static readonly RulePack[] AllPacks =
    [
        RulePacks.China.Standard, RulePacks.China.BankersGuideline, RulePacks.China.Statutes, RulePacks.UnitedStates.RegulationF,
        RulePacks.UnitedStates.Massachusetts, RulePacks.Australia.Rg96, RulePacks.Vietnam.Circular18,
    ];

    [Fact]
    [Trait("req", "BOC-21")]
    public void Decide_RandomPoliciesAndCases_EmitNothingThatAnyPackForbids()
    {
        int actions = 0, refused = 0, followUps = 0;
        foreach ((CollectionPolicy policy, CollectionCase file, DecisionContext context) in RandomDecisions(seed: 21, policies: 40, casesEach: 12))
        {
            CollectionDecision decision = policy.Decide(file, context);
            ContactContext alone = ContactContext.Of(file) with { Zones = context.Zones };
            ContactContext told = alone;
            Assert.True(decision.Outcome!.Kind != EscalationOutcomeKind.Action || decision.Actions.Any(), $"{file.Id}: an outcome of action without one");
            Assert.Equal(decision.Outcome.Actions, decision.Actions.Select(static one => one.Proposal));
            followUps += decision.Actions.Count(static one => one.Proposal.Treatment.FollowsUpOn is not null);
            refused += decision.Treatments.Count(static one => one.Verdict is { IsAllowed: false });
            foreach (TreatmentDecision action in decision.Actions)
            {
                actions++;
                Assert.Equal(context.AsOf, action.Attempt!.At);
                Assert.All(policy.Packs, pack => Assert.True(pack.Check(action.Attempt, alone).IsAllowed, $"{pack.Id} forbids {action} of {file.Id} at {DateText.Format(context.AsOf)}."));
                Assert.All(policy.Packs, pack => Assert.True(pack.Check(action.Attempt, told).IsAllowed, $"{pack.Id} forbids {action} of {file.Id} after the others at {DateText.Format(context.AsOf)}."));
                told = told with { Case = told.Case.Record(new ContactAttempted($"now-{actions}", context.AsOf) { Channel = action.Channel, Purpose = action.Purpose, Outcome = ContactOutcome.NoAnswer, ContactPoint = action.Attempt.ContactPoint, Accounts = action.Attempt.Accounts }) };
            }
        }

        Assert.True(actions > 50 && refused > 50 && followUps > 5, $"{actions} actions, {followUps} of them follow-ups, {refused} refused.");
    }

    [Fact]
    [Trait("req", "BOC-24")]
    public void Decide_EveryOverdueCase_HasAnOutcomeAndANextReview()
    {
        int overdue = 0;
        foreach ((CollectionPolicy policy, CollectionCase file, DecisionContext context) in RandomDecisions(seed: 24, policies: 30, casesEach: 20))
        {
            CollectionDecision decision = policy.Decide(file, context);
            Assert.Equal(DecisionStatus.Decided, decision.Status);
            if (decision.Standing!.State == LifeCycleState.Overdue)
            {
                overdue++;
                Assert.NotEqual(EscalationOutcomeKind.None, decision.Outcome!.Kind);
                Assert.True(decision.NextReview > DateOnly.FromDateTime(context.AsOf.DateTime), $"{file.Id}: {decision.NextReview}");
                Assert.True(decision.Outcome.Kind != EscalationOutcomeKind.Wait || decision.WaitUntil > context.AsOf);
            }

            foreach (TreatmentDecision later in decision.Treatments.Where(static one => one.Disposition == Disposition.Defer && one.Reason == EscalationReasons.Cadence))
            {
                ComplianceVerdict then = policy.Check(file, new ContactAttempt { At = later.EarliestNext!.Value, Channel = later.Channel, Purpose = later.Purpose, IsAutomated = later.IsAutomated, Accounts = TreatmentChoosing.AccountsOf(decision.Standing!) }, context);
                Assert.True(then.Reason != ComplianceReasons.OutsideContactHours, $"{file.Id}: {later} at {DateText.Format(later.EarliestNext.Value)}");
            }
        }

        Assert.True(overdue > 200, $"{overdue} are overdue.");
    }

    [Fact]
    public void Decide_AddingAPack_NeverAllowsMore()
    {
        foreach ((CollectionPolicy policy, CollectionCase file, DecisionContext context) in RandomDecisions(seed: 7, policies: 20, casesEach: 10))
        {
            CollectionDecision decision = policy.Decide(file, context);
            RulePack more = RulePack.Combine("more", policy.Rules!, RulePacks.UnitedStates.RegulationF);
            ContactContext alone = ContactContext.Of(file) with { Zones = context.Zones };
            foreach (TreatmentDecision treatment in decision.Treatments.Where(one => one.Attempt is { } attempt && !policy.Rules!.Check(attempt, alone).IsAllowed))
            {
                Assert.False(more.Check(treatment.Attempt!, alone).IsAllowed);
            }
        }
    }

    [Fact]
    public void Decide_RecordedAndDecidedAgain_MovesAtMostOnce()
    {
        foreach ((CollectionPolicy policy, CollectionCase file, DecisionContext context) in RandomDecisions(seed: 11, policies: 20, casesEach: 10))
        {
            CollectionDecision first = policy.Decide(file, context);
            CollectionDecision second = policy.Decide(file.Record(first.Events), context);
            Assert.Equal(first.Stage, second.Stage);
            Assert.Empty(second.Events);
        }
    }

    private static IEnumerable<(CollectionPolicy Policy, CollectionCase File, DecisionContext Context)> RandomDecisions(ulong seed, int policies, int casesEach)
    {
        SplitMix64 random = new(seed);
        CaseStory story = new(new SplitMix64(seed + 1), CasePortfolio.AsOf);
        for (int i = 0; i < policies; i++)
        {
            CollectionPolicy policy = RandomPolicy(random, i);
            for (int j = 0; j < casesEach; j++)
            {
                DateTimeOffset at = CasePortfolio.AsOf.AddMinutes(random.Between(0, 3 * 24 * 60));
                yield return (policy, story.Next((i * casesEach) + j), DecisionContext.At(at));
            }
        }
    }

    /// <summary>The next random policy that is valid; those that would skip a level of intensity are not.</summary>
    private static CollectionPolicy RandomPolicy(SplitMix64 random, int number)
    {
        CollectionPolicy? policy;
        while (!CollectionPolicy.TryCreate($"random-{number}", "1", p => Configure(p, random), out policy, out _))
        {
            // Another draw.
        }

        return policy;
    }

    private static void Configure(CollectionPolicyBuilder policy, SplitMix64 random) => policy
        .In(Currency.CNY)
        .FollowUp(new FollowUpPlan { AfterCure = Days(7), CareAfterCure = Days(7), WhileOverdue = Days(5) })
        .Escalate(ladder =>
        {
            int from = 1;
            foreach (string stage in (string[])["reminder", "call", "notice"])
            {
                int since = from;
                ladder.Stage(stage, s =>
                {
                    s.When(Facts.DaysPastDue >= since);
                    for (int i = random.Between(1, 3); i > 0; i--)
                    {
                        Channel channel = Channels[random.Between(0, stage == "reminder" ? 2 : stage == "call" ? 4 : 5)];
                        s.Treat(channel, t => t.Named($"{channel}-{i}").Purpose(Purposes[random.Between(0, Purposes.Length - 1)]).Every(Days(random.Between(0, 4))));
                    }
                });
                from += random.Between(2, 20);
            }
        })
        .Comply([.. Enumerable.Range(0, random.Between(1, 3)).Select(_ => AllPacks[random.Between(0, AllPacks.Length - 1)]).Select(Accepted)]);

    private static RulePack Accepted(RulePack pack) =>
        pack.Settings.Where(static setting => setting.IsRequired).Aggregate(pack, static (all, setting) => all.AcceptUnset(setting.Id, "a test of other rules"));
}
