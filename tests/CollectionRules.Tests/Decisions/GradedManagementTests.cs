using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>Grade, bucket and holds decide how a case is treated.</summary>
public sealed class GradedManagementTests
{
    [Fact]
    [Trait("req", "BOC-10")]
    public void Decide_GradeD_IsCalledOneStepEarlierUnderTheSameRules()
    {
        CategoryFact record = Fact.Category("record", ["good", "poor"]);
        Scorecard card = Scorecard.Create("record-card", c => c.Characteristic(record, b => b.Is("good", 600).Is("poor", 100)).Grade("A", from: 500).Grade("D"));
        CollectionPolicy policy = CollectionPolicy.Create("graded", "1", p => p.In(Currency.CNY)
            .Facts(new HostFact(record, FactOrigin.OfAttribute("record")))
            .Score(card)
            .Escalate(ladder => ladder
                .Stage("sms", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))
                .Stage("call", s => s.When(Facts.DaysPastDue >= 8 | (Facts.DaysPastDue >= 4 & card.GradeFact.Is("D"))).Treat(Channel.Call)))
            .Comply(RulePacks.China.PersonalConsumerLoans));
        CollectionCase Case(string value, int days) => CaseFile.From(Given.Loan(days)).With("record", AttributeValue.Of(value)).Build()
            .Record(new StageChanged("S-1", Given.Morning.AddDays(-3)) { Stage = "sms" });

        foreach ((int days, string good, string poor) in ((int, string, string)[])[(1, "sms", "sms"), (3, "sms", "sms"), (4, "sms", "call"), (7, "sms", "call"), (8, "call", "call")])
        {
            CollectionDecision a = policy.Decide(Case("good", days), Given.Context(Given.Morning));
            CollectionDecision d = policy.Decide(Case("poor", days), Given.Context(Given.Morning));
            Assert.Equal(("A", "D", good, poor), (a.Grade!, d.Grade!, a.Stage!, d.Stage!));
            Assert.Equal((good, poor), (a.Actions.Single().Channel.ToString(), d.Actions.Single().Channel.ToString()));
            Assert.Equal((a.Standing!.DaysPastDue, a.Standing.PastDue.Total), (d.Standing!.DaysPastDue, d.Standing.PastDue.Total));
        }

        CollectionDecision firm = policy.Decide(Case("poor", 5), Given.Context(Given.Morning));
        Assert.Contains("grade D.", firm.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("from sms to call", firm.ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal("  Stage call is wanted where Days past due >= 8 or (Days past due >= 4 and grade is D).", firm.ToText(Language.English).Split('\n').Single(static line => line.Contains("is wanted", StringComparison.Ordinal)));
        CollectionDecision mild = policy.Decide(Case("good", 5), Given.Context(Given.Morning));
        Assert.Contains("grade A.", mild.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("Stage sms is wanted where Days past due >= 1.", mild.ToText(Language.English), StringComparison.Ordinal);

        // Hours and caps are those of everybody: closed at night, three answered calls a day.
        foreach (string value in (string[])["good", "poor"])
        {
            CollectionCase file = Case(value, 10);
            Assert.Equal(Given.At("2026-03-11T08:00:00+08:00"), policy.Decide(file, Given.Context(Given.Night)).WhyNot(Channel.Call).EarliestNext);
            CollectionCase called = file;
            for (int i = 0; i < 3; i++)
            {
                Assert.True(policy.Decide(called, Given.Context(Given.Morning)).WhyNot(Channel.Call).IsUsed);
                called = called.Record(new ContactAttempted($"K-{i}", Given.Morning.AddMinutes(-30 + i)) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.RefusedToTalk });
            }

            Assert.Equal(ComplianceReasons.DailyEffectiveCallCap, policy.Decide(called, Given.Context(Given.Morning)).WhyNot(Channel.Call).Reason);
        }
    }

    [Fact]
    [Trait("req", "ZJ-15")]
    public void Decide_EveryDayPastDue_IsTreatedByTheStrategyOfItsBucket()
    {
        (string Bucket, Channel Channel)[] strategies = [("m1", Channel.Sms), ("m2", Channel.RobotCall), ("m3", Channel.Call), ("m4", Channel.Letter)];
        HostFact bucket = HostFact.OfBands("bucket", DelinquencyBuckets.Monthly);
        CategoryFact fact = (CategoryFact)bucket.Fact;
        CollectionPolicy policy = CollectionPolicy.Create("buckets", "1", p => p.In(Currency.CNY)
            .Facts(bucket)
            .Escalate(ladder =>
            {
                for (int i = 0; i < strategies.Length; i++)
                {
                    string[] from = ["M1", "M2", "M3", "M4", "M5", "M6", "M7"];
                    (string name, Channel channel) = strategies[i];
                    int first = i;
                    ladder.Stage(name, s => s.When(fact.In([.. from.Skip(first)])).Treat(channel));
                }
            })
            .Comply(RulePacks.China.PersonalConsumerLoans));

        CollectionCase file = CaseFile.For("C-1").Loan(Money.Of(12_000m, Currency.CNY)).DueFrom(new DateOnly(2026, 1, 5)).Build();
        for (int days = 0; days <= 120; days++)
        {
            CollectionDecision decision = policy.Decide(file, Given.Context(Given.At("2026-01-05T10:00:00+08:00").AddDays(days)));
            Assert.Equal(days, decision.Standing!.DaysPastDue);
            string expected = days switch { 0 => "m0", <= 30 => "m1", <= 60 => "m2", <= 90 => "m3", _ => "m4" };
            Assert.Equal(expected.ToUpperInvariant(), DelinquencyBuckets.Monthly.Find(days));
            Assert.Equal(expected == "m0" ? null : expected, decision.Stage);
            Assert.Equal(strategies.Where(one => one.Bucket == expected).Select(static one => one.Channel), decision.Treatments.Select(static one => one.Channel));
            file = file.Record(decision.Events);
        }
    }

    [Theory]
    [Trait("req", "BOC-22")]
    [Trait("req", "ZJ-12")]
    [InlineData(HoldKind.Complaint, "complaint-review")]
    [InlineData(HoldKind.LegalHold, "legal-department")]
    public void Decide_ComplaintOrLawsuit_HoldsDemandsAndResumesWhereItStood(HoldKind kind, string task)
    {
        CollectionCase file = Given.Loan(20).Record(new StageChanged("S-1", Given.Morning.AddDays(-12)) { Stage = "reminder" }).Record(new StageChanged("S-2", Given.Morning.AddDays(-5)) { Stage = "call" });
        Assert.Equal(("call", true), (Given.Policy.Decide(file, Given.Context(Given.Morning)).Stage, Given.Policy.Decide(file, Given.Context(Given.Morning)).Actions.Any()));

        CollectionCase held = file.Record(new HoldPlaced("H-1", Given.Morning.AddDays(-1)) { Hold = kind, ReviewBy = new DateOnly(2026, 3, 20) });
        for (int days = 0; days < 100; days += 9)
        {
            CollectionDecision decision = Given.Policy.Decide(held, Given.Context(Given.Morning.AddDays(days)));
            Assert.Equal(("call", EscalationOutcomeKind.Hold), (decision.Stage, decision.Outcome!.Kind));
            Assert.DoesNotContain(decision.Actions, static one => one.Proposal.CarriesDemand);
            Assert.All(decision.Treatments, static one => Assert.Equal(EscalationReasons.OnHold, one.Reason));
            HoldTask due = Assert.Single(decision.Outcome.Tasks);
            Assert.Equal((task, new DateOnly(2026, 3, 20), days > 10), (due.Task.ToString(), due.DueOn, due.IsOverdue));
        }

        CollectionCase ended = held.Record(new HoldReleased("H-2", Given.Morning.AddDays(100)) { Hold = "H-1" });
        CollectionDecision resumed = Given.Policy.Decide(ended, Given.Context(Given.Morning.AddDays(100).AddHours(1)));
        Assert.Equal(("call", true), (resumed.Stage, resumed.Actions.Any(static one => one.Proposal.CarriesDemand)));
        Assert.Empty(resumed.Outcome!.Tasks);
        Assert.Empty(resumed.Move!.Obstacles.Where(static one => one.Reason == EscalationReasons.OnHold));

        // Without a date of its own the task is due when the policy says.
        CollectionCase undated = file.Record(new HoldPlaced("H-1", Given.Morning.AddDays(-1)) { Hold = kind });
        Assert.Equal(new DateOnly(2026, 3, 16), Assert.Single(Given.Policy.Decide(undated, Given.Context(Given.Morning)).Outcome!.Tasks).DueOn);
    }
}
