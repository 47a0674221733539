using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Cli.Generation;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>What is done early: by machines first, with education instead of demands.</summary>
public sealed class EarlyActionTests
{
    [Fact]
    [Trait("req", "BOC-15")]
    public void Decide_EarlyLowRiskCase_IsAutomatedOnlyAndReportsCountPeople()
    {
        CollectionPolicy policy = SampleConsumer.Create();
        CaseTally tally = new(policy);
        CaseStory story = new(new SplitMix64(15), CasePortfolio.AsOf);
        DecisionContext context = DecisionContext.At(CasePortfolio.AsOf);
        long people = 0, all = 0, early = 0;
        for (int i = 0; i < 300; i++)
        {
            CollectionDecision decision = policy.Decide(story.Next(i), context);
            tally.Add(new CaseLine(i + 1, decision, [], []));
            (people, all) = (people + decision.Actions.Count(static action => !action.IsAutomated), all + decision.Actions.Count());
            if (decision is { Stage: "reminder", Grade: "A" or "B" })
            {
                early++;
                Assert.All(decision.Actions, static action => Assert.True(action.IsAutomated));
            }
        }

        Assert.True(early > 20, $"{early} early cases of low risk");
        Assert.Equal((people, all), (tally.HumanActions.Values.Sum(), tally.Actions.Values.Sum()));
        Assert.InRange(people, 1, all - 1);
    }

    [Fact]
    [Trait("req", "ZJ-13")]
    public void Decide_AutomatedUpToTheSetDay_CostsLessThanPeopleOnAFixedSet()
    {
        CollectionPolicy automated = Stages(Channel.Sms, Channel.RobotCall), human = Stages(Channel.Call, Channel.Call);
        Money machine = Money.Zero(Currency.CNY), baseline = Money.Zero(Currency.CNY);
        for (int days = 1; days <= 40; days++)
        {
            CollectionDecision first = automated.Decide(Given.Loan(days, $"C-{days}"), Given.Context(Given.Morning));
            CollectionDecision other = human.Decide(Given.Loan(days, $"C-{days}"), Given.Context(Given.Morning));
            Assert.Single(first.Actions);
            if (days < 15)
            {
                Assert.True(first.Actions.Single().IsAutomated);
            }

            machine += first.Actions.Single().Proposal.Cost!.Value;
            baseline += other.Actions.Single().Proposal.Cost!.Value;
        }

        Assert.True(machine < baseline, $"{machine} against {baseline}");
    }

    [Fact]
    [Trait("req", "BOC-23")]
    public void Decide_FirstOverdue_TeachesTheRepaymentDutyOnceAndDemandsNothingWithIt()
    {
        CollectionPolicy policy = CollectionPolicy.Create("teaching", "1", static p =>
        {
            Given.Configure(p);
            p.Educate(new EducationPlan());
        });
        CollectionCase file = Given.Loan(2);
        TreatmentDecision taught = Assert.Single(policy.Decide(file, Given.Context(Given.Morning)).Actions, static action => action.Purpose == ContactPurpose.Education);
        Assert.Equal((EducationTopic.RepaymentDuty.ToString(), false, Tone.Gentle), (taught.Proposal.Treatment.Template, taught.Proposal.CarriesDemand, taught.Tone));

        file = file.Record(new EducationDelivered("e-1", Given.Morning) { Topic = EducationTopic.RepaymentDuty, Channel = Channel.InApp });
        for (int days = 1; days < 180; days += 7)
        {
            CollectionDecision later = policy.Decide(file, Given.Context(Given.Morning.AddDays(days)));
            Assert.DoesNotContain(later.Treatments, static one => one.Proposal.Treatment.Template == EducationTopic.RepaymentDuty.ToString());
        }
    }

    private static CollectionPolicy Stages(Channel early, Channel next) => CollectionPolicy.Create("stages", "1", p => p.In(Currency.CNY)
        .Escalate(ladder => ladder
            .Stage("early", s => s.When(Facts.DaysPastDue >= 1).Treat(early, t => t.Cost(Money.Of(early == Channel.Call ? 6m : 0.1m, Currency.CNY))))
            .Stage("voice", s => s.When(Facts.DaysPastDue >= 8).Entry().Treat(next, t => t.Cost(Money.Of(next == Channel.Call ? 6m : 0.5m, Currency.CNY))))
            .Stage("people", s => s.When(Facts.DaysPastDue >= 15).Entry().Treat(Channel.Call, static t => t.Cost(Money.Of(6m, Currency.CNY)))))
        .Comply(RulePacks.China.PersonalConsumerLoans));
}
