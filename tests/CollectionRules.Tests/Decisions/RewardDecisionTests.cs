using System.Collections.Immutable;
using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>Honest repayment lifts the grade.</summary>
public sealed class RewardDecisionTests
{
    private static readonly Scorecard Card = Scorecard.Create("rewarded", static card => card
        .StartingAt(500)
        .Characteristic(Facts.DaysPastDue, static c => c.Below(1, 100).Below(31, 50).Otherwise(0))
        .Grade("A", from: 600).Grade("B", from: 540).Grade("C"));

    private static readonly Condition SixOnAPlan = Facts.InstallmentsOnTime >= 6 & Facts.PlanState.In("active", "completed");

    private static readonly CollectionPolicy Policy = CollectionPolicy.Create("rewarded", "1", static p => Configure(p).Reward(static r => r.Rule("six-on-time", SixOnAPlan)));

    [Fact]
    [Trait("req", "ZJ-09")]
    public void Decide_SixOnTimePaymentsOnAPlan_LiftTheGradeAndLightenTheCadence()
    {
        // One installment is five days late; the plan before it was kept, and a message went out five days ago.
        CollectionCase file = Kept(paid: 6)
            .Record(new ContactAttempted("K-1", Given.Morning.AddDays(-5)) { Channel = Channel.Sms, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.Delivered });
        CollectionDecision rewarded = Policy.Decide(file, Given.Context(Given.Morning));
        CollectionDecision plain = CollectionPolicy.Create("rewarded", "1", static p => Configure(p)).Decide(file, Given.Context(Given.Morning));

        Assert.Equal((5, "B", "A"), (rewarded.Standing!.DaysPastDue, rewarded.Score!.Grade, rewarded.Grade));
        Assert.Equal(("six-on-time", "B", "A"), (rewarded.Reward!.Rule.Name, rewarded.Reward.Original, rewarded.Reward.Grade));
        Assert.Equal(("B", null), (plain.Grade, plain.Reward));
        Assert.Equal("usual", Assert.Single(plain.Actions).Proposal.Treatment.Id);
        Assert.Empty(rewarded.Actions);
        Assert.Equal(("light", EscalationReasons.Cadence), (Assert.Single(rewarded.Treatments).Proposal.Treatment.Id, rewarded.Treatments[0].Reason));

        Assert.Contains("\"grade\":\"A\"", Encoding.UTF8.GetString(rewarded.ToJson()), StringComparison.Ordinal);
        Assert.Contains(""","reward":{"rule":"six-on-time","from":"B","to":"A"},""", Encoding.UTF8.GetString(rewarded.ToJson()), StringComparison.Ordinal);
        Assert.Contains("The reward six-on-time lifts the grade from B to A.", rewarded.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("奖励规则 six-on-time 将等级由 B 提升至 A。", rewarded.ToText(Language.SimplifiedChinese), StringComparison.Ordinal);

        // What is recorded is the grade of the card.
        Assert.Equal("B", Assert.Single(rewarded.Events.OfType<Scored>()).Grade);
    }

    [Theory]
    [Trait("req", "ZJ-09")]
    [InlineData(6, true, "A")]
    [InlineData(5, true, "B")]
    [InlineData(6, false, "B")]
    public void Decide_FewerPaymentsOrNoPlan_IsNoReward(int paid, bool hasPlan, string grade) =>
        Assert.Equal(grade, Policy.Decide(OnPlan(paid, hasPlan), Given.Context(Given.Morning)).Grade);

    [Fact]
    public void Decide_BestGrade_StaysTheBestAndTheRuleIsTold()
    {
        CollectionDecision decision = CollectionPolicy.Create("rewarded", "1", static p => Configure(p).Reward(static r => r.Rule("always", Condition.Always, 3))).Decide(Given.Loan(0), Given.Context(Given.Morning));
        Assert.Equal(("A", "A", "A"), (decision.Grade, decision.Reward!.Original, decision.Reward.Grade));
        Assert.Contains("The reward always holds; the grade A is the best already.", decision.ToText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A reward never lowers a grade, never passes the best, and goes by the furthest rule that holds.</summary>
    [Fact]
    public void Apply_AnyRules_LiftByTheFurthestAndNeverPastTheBest() => Property.HoldsForSeeds(static random =>
    {
        CountFact fact = Fact.Count("paid");
        (int From, int Steps)[] drawn = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (random.Next(0, 10), random.Next(1, 5)))];
        GradeRewards rewards = GradeRewards.Create(r =>
        {
            for (int i = 0; i < drawn.Length; i++)
            {
                r.Rule($"r{i}", fact >= drawn[i].From, drawn[i].Steps);
            }
        });
        ImmutableArray<GradeBand> grades = [.. Enumerable.Range(0, random.Next(1, 7)).Select(static i => new GradeBand($"G{i}", null))];
        int value = random.Next(0, 10), place = random.Next(grades.Length);
        FactRow row = rewards.Schema.NewRow().Set(fact, value);
        int[] held = [.. drawn.Where(one => value >= one.From).Select(static one => one.Steps)];
        RewardResult? reward = rewards.Apply(row, grades, grades[place].Name);
        Assert.Equal(held.Length == 0 ? null : $"G{Math.Max(0, place - held.Max())}", reward?.Grade);
        Assert.Equal(held.Length == 0 ? null : held.Max(), reward?.Rule.Steps);
        Assert.Null(rewards.Apply(row, grades, Scorecard.Ungraded));
    });

    [Fact]
    public void Save_Rewards_LoadAsTheSamePolicy()
    {
        string text = PolicyJson.Save(Policy);
        CollectionPolicy loaded = PolicyJson.Load(text);
        Assert.Equal((Policy.ContentHash, text), (loaded.ContentHash, PolicyJson.Save(loaded)));
        Assert.Equal<GradeReward>([.. Policy.Rewards!.Rules], [.. loaded.Rewards!.Rules]);
        Assert.NotEqual(Policy.ContentHash, CollectionPolicy.Create("rewarded", "1", static p => Configure(p).Reward(static r => r.Rule("six-on-time", SixOnAPlan, 2))).ContentHash);
        Assert.False(PolicyJson.TryLoad(text.Replace("\"name\": \"six-on-time\"", "\"name\": \"six on time\"", StringComparison.Ordinal), out _, out ImmutableArray<PolicyDiagnostic> faults));
        Assert.Equal(["CR-REWARD-NAME /rewards/0/name"], faults.Select(static one => $"{one.Code} {one.Path}"));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.RewardName)]
    [Trait("diagnostic", DiagnosticCode.RewardSteps)]
    [Trait("diagnostic", DiagnosticCode.RewardCard)]
    public void TryCreate_WrongRewards_AreTold()
    {
        GradeRewards.TryCreate(static r => r.Rule("a", Condition.Always).Rule("a", Condition.Always, 0).Rule("rich", Facts.MonthlyIncome >= 9_000), out _, out ImmutableArray<PolicyDiagnostic> faults);
        Assert.Equal(
            [
                "CR-REWARD-NAME error at /rewards/1/name: The name \"a\" of a reward is not allowed or there twice. Hint: give each reward a name of its own.",
                "CR-REWARD-STEPS error at /rewards/1/steps: The reward \"a\" cannot lift a grade by 0 steps. Hint: use a whole number from 1 to 100.",
                "CR-ABILITY error at /rewards/2/when: The fact \"monthly-income\" tells how well the borrower can pay; it may lead neither up the ladder nor to a demand. Hint: read the age of the debt or facts of willingness; let ability open relief.",
            ],
            faults.Select(static one => one.ToString()));
        CollectionPolicy.TryCreate("p", "1", static p => p.In(Currency.CNY).Score(static card => card.Characteristic(Facts.DaysPastDue, static c => c.Otherwise(1))).Reward(static r => r.Rule("a", Condition.Always)), out _, out faults);
        Assert.Equal(["CR-REWARD-CARD error at /rewards: The policy rewards by grades, but has no card with two grades or more. Hint: give the policy a card with grades, or leave the rewards out."], faults.Select(static one => one.ToString()));
    }

    [Fact]
    public void Decide_StageOverTheGrade_ReadsTheLiftedOne()
    {
        CollectionPolicy policy = CollectionPolicy.Create("staged", "1", static p => p
            .In(Currency.CNY).Score(Card).Comply(RulePacks.China.PersonalConsumerLoans).Reward(static r => r.Rule("six-on-time", SixOnAPlan))
            .Escalate(static l => l
                .Stage("mild", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))
                .Stage("call", static s => s.When(Facts.DaysPastDue >= 1 & Card.GradeFact.In("B", "C")).Entry().Treat(Channel.Call))));
        Assert.Equal(["mild", "call"], ((int[])[6, 5]).Select(paid => policy.Decide(Kept(paid), Given.Context(Given.Morning)).Stage!));
        Assert.Empty(policy.Core.Stages);
    }

    private static CollectionPolicyBuilder Configure(CollectionPolicyBuilder p) => p
        .In(Currency.CNY).Score(Card).Comply(RulePacks.China.PersonalConsumerLoans)
        .Escalate(static l => l.Stage("reminder", static s => s.When(Facts.DaysPastDue >= 1)
            .Treat(Channel.Sms, static t => t.Named("light").When(Card.GradeFact.Is("A")).Every(Days(14)))
            .Treat(Channel.Sms, static t => t.Named("usual").When(Card.GradeFact.IsNot("A")).Every(Days(3)))));

    private static CollectionCase Kept(int paid) => OnPlan(paid).Record(new PlanCompleted("PC-1", Given.Morning.AddDays(-20)) { Plan = "PA-1" });

    /// <summary>Six installments of a plan were due on the 5th of each month, the last five days ago is a seventh; so many were paid when they were due.</summary>
    private static CollectionCase OnPlan(int paid, bool hasPlan = true)
    {
        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY), installments: 12).DueFrom(new DateOnly(2025, 9, 5)).Build();
        string account = file.Accounts[0].Id;
        if (hasPlan)
        {
            file = file.Record(new PlanOffered("PO-1", Given.At("2025-08-20T10:00:00+08:00")) { Plan = PlanKind.Installments, Accounts = [account] })
                .Record(new PlanAccepted("PA-1", Given.At("2025-08-21T10:00:00+08:00")) { Offer = "PO-1" });
        }

        for (int i = 0; i < 6; i++)
        {
            DateTimeOffset due = Given.At("2025-09-05T12:00:00+08:00").AddMonths(i);
            file = file.Record(new PaymentReceived($"P-{i}", i < paid ? due : due.AddDays(2)) { Account = account, Amount = Money.Of(1_000m, Currency.CNY) });
        }

        return file;
    }
}
