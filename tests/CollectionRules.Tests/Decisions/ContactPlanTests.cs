using System.Collections.Immutable;
using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Cli.Generation;
using CollectionRules.Cli.Policies;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Tests.Testing.Snapshots;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

public sealed class ContactPlanTests : SnapshotTests
{
    [Fact]
    public void PlanContacts_MessagesEveryThreeDays_KeepsHoursAndCadence()
    {
        ContactPlan plan = Given.Policy.PlanContacts(Given.Loan(2), Given.Context(Given.Night), 7);

        TreatmentSlots sms = Assert.Single(plan.Treatments);
        Assert.Equal(Given.At("2026-03-11T08:00:00+08:00"), sms.First!.Value.From);
        Assert.Equal(7, sms.Points[0].Slots.Length);

        // Six days later the case is eight days past due and rises to the next stage, whose messages have no cadence.
        Assert.Equal(
            [("2026-03-11", "reminder"), ("2026-03-14", "reminder"), ("2026-03-16", "call"), ("2026-03-17", "call")],
            plan.Expected.Select(static contact => ($"{contact.At:yyyy-MM-dd}", contact.Stage)));
        Assert.All(plan.Expected, static contact => Assert.Equal(new TimeSpan(8, 0, 0), contact.At.TimeOfDay));
    }

    [Fact]
    public void PlanContacts_CallsCappedPerWeek_NeverExceedTheCap()
    {
        CollectionPolicy policy = CollectionPolicy.Create("calls", "1", static p => p.In(Currency.CNY)
            .Escalate(static ladder => ladder.Stage("call", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Call, static t => t.AtMost(3).Per(Week))))
            .Comply(RulePacks.China.PersonalConsumerLoans));

        ContactPlan plan = policy.PlanContacts(Given.Loan(20), Given.Context(Given.Morning), 21);

        DateTimeOffset[] calls = [.. plan.Expected.Select(static contact => contact.At)];
        Assert.Equal(10, calls.Length);
        Assert.All(calls, call => Assert.InRange(calls.Count(other => other <= call && other.Date > call.Date.AddDays(-7)), 1, 3));
        Assert.Equal(Given.Morning, calls[0]);
    }

    [Fact]
    public void PlanContacts_Held_SaysWhyThereIsNoSlot()
    {
        CollectionCase file = Given.Loan(5);
        file = file.Record(Given.Policy.Decide(file, Given.Context(Given.Morning.AddDays(-1))).Events)
            .Record(new HoldPlaced("h-1", Given.Morning.AddHours(-1)) { Hold = HoldKind.Dispute });

        ContactPlan plan = Given.Policy.PlanContacts(file, Given.Context(Given.Morning), 5);

        TreatmentSlots sms = Assert.Single(plan.Treatments, static one => one.Channel == Channel.Sms);
        Assert.Equal((EscalationReasons.OnHold, null), (sms.Reason, sms.First));
        Assert.Empty(plan.Expected.Where(static contact => contact.Purpose == ContactPurpose.Demand));
    }

    [Fact]
    public void PlanContacts_InventedCases_SlotsAndContactsAreLawful()
    {
        CollectionPolicy policy = SampleConsumer.Create();
        CaseStory story = new(new SplitMix64(31), CasePortfolio.AsOf);
        SplitMix64 random = new(32);
        int slots = 0, contacts = 0;
        for (int i = 0; i < 40; i++)
        {
            CollectionCase file = story.Next(i);
            DecisionContext context = DecisionContext.At(CasePortfolio.AsOf.AddMinutes(random.Between(0, 2_000)));
            ContactPlan plan = policy.PlanContacts(file, context, 5);
            foreach (TreatmentSlots treatment in plan.Treatments.Where(static one => one.Reason is null && one.Treatment.Attempt is not null))
            {
                PointSlots point = treatment.Points.FirstOrDefault(one => one.ContactPoint == treatment.Treatment.Attempt!.ContactPoint) ?? treatment.Points[0];
                foreach (ContactSlot slot in point.Slots)
                {
                    slots++;
                    ContactAttempt attempt = treatment.Treatment.Attempt! with { ContactPoint = point.ContactPoint };
                    Assert.True(policy.Check(file, attempt with { At = slot.From }, context).IsAllowed);
                    Assert.True(policy.Check(file, attempt with { At = slot.Until.AddTicks(-1) }, context).IsAllowed);
                    Assert.True(slot.Until == plan.Until || !policy.Check(file, attempt with { At = slot.Until }, context).IsAllowed);
                }
            }

            // What is expected now is what the decision does now.
            contacts += plan.Expected.Length;
            Assert.Equal(
                policy.Decide(file, context).Actions.Select(static action => action.Proposal.Treatment.Id),
                plan.Expected.Where(contact => contact.At == context.AsOf).Select(static contact => contact.Treatment).Take(policy.Decide(file, context).Actions.Count()));
            Assert.All(plan.Expected, contact => Assert.InRange(contact.At, context.AsOf, plan.Until.AddTicks(-1)));
        }

        Assert.True(slots > 40 && contacts > 20, $"{slots} slots, {contacts} contacts");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(93)]
    public void PlanContacts_DaysOutOfRange_Throws(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Policy.PlanContacts(Given.Loan(5), Given.Context(Given.Morning), days));

    [Fact]
    public void Check_PolicyWithoutPack_Throws()
    {
        CollectionPolicy policy = CollectionPolicy.Create("score-only", "1", static p => p.In(Currency.CNY).Score(static card => card
            .StartingAt(500).Characteristic(Facts.DaysPastDue, static c => c.Below(1, 10).Otherwise(0)).Grade("A", from: 505).Grade("B")));
        ContactAttempt attempt = new() { At = Given.Morning, Channel = Channel.Call, Purpose = ContactPurpose.Demand };

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => policy.Check(Given.Loan(5), attempt, Given.Context(Given.Morning)));
        Assert.Equal("The policy \"score-only\" has no rule pack, so that nothing says when a contact is lawful. Hint: add the packs of the place with Comply.", thrown.Message);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.SimplifiedChinese)]
    public async Task ToText_Plan_IsTheReviewedText(Language language) =>
        await Verify(Given.Policy.PlanContacts(Given.Loan(2), Given.Context(Given.Night), 4).ToText(language), "txt", Languages.Tag(language));

    [Fact]
    public async Task ToJson_Plan_IsTheReviewedForm() =>
        await Verify(Encoding.UTF8.GetString(Given.Policy.PlanContacts(Given.Loan(2), Given.Context(Given.Night), 4).ToJson()), "json");
}
