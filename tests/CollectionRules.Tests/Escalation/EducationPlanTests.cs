using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class EducationPlanTests
{
    private static readonly EducationPlan Plan = new()
    {
        Topics = [EducationTopic.RepaymentDuty, EducationTopic.CreditRecord, EducationTopic.Budgeting],
        Every = CalendarWords.Days(10),
        NoRepeatWithin = CalendarWords.Days(60),
    };

    [Fact]
    [Trait("req", "ZY-07")]
    public void Next_Topics_RotateWithoutRepeatAndWaitForTheCadence()
    {
        CollectionCase file = Case();
        List<(EducationTopic Topic, DateOnly On)> delivered = [];
        for (DateOnly day = Given.Day("2026-03-01"); day < Given.Day("2026-08-01"); day = day.AddDays(1))
        {
            DateTimeOffset asOf = new(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
            if (Plan.Next(file, asOf, Zone).Topic is { } topic)
            {
                file = file.Record(new EducationDelivered($"T-{delivered.Count}", asOf) { Topic = topic, Channel = Channel.InApp });
                delivered.Add((topic, day));
            }
        }

        Assert.Equal(["repayment-duty", "credit-record", "budgeting", "repayment-duty"], delivered.Take(4).Select(static one => one.Topic.ToString()));
        Assert.All(delivered.Zip(delivered.Skip(1)), static pair => Assert.True(pair.Second.On >= pair.First.On.AddDays(10)));
        Assert.All(delivered.GroupBy(static one => one.Topic), static topic => Assert.All(topic.Zip(topic.Skip(1)), static pair => Assert.True(pair.Second.On >= pair.First.On.AddDays(60))));
        Assert.Equal(delivered.Count, file.Events.OfType<EducationDelivered>().Count());
        Assert.Equal(Given.Day("2026-04-30"), delivered[3].On);
    }

    [Fact]
    public void Next_TooEarlyOrNoTopic_SaysWhen()
    {
        CollectionCase file = Case(events: [new EducationDelivered("T-1", At("2026-03-01")) { Topic = EducationTopic.RepaymentDuty }]);
        Assert.Equal(new EducationChoice(null, Given.Day("2026-03-11"), EscalationReasons.Cadence), Plan.Next(file, At("2026-03-05"), Zone));
        Assert.Equal(new EducationChoice(null, Given.Day("2026-04-30"), EscalationReasons.TopicsDelivered), (Plan with { Topics = [EducationTopic.RepaymentDuty] }).Next(file, At("2026-03-15"), Zone));
        Assert.Equal(new EducationChoice(null, null, EscalationReasons.TopicsDelivered), (Plan with { Topics = [] }).Next(file, At("2026-03-15"), Zone));
        Assert.Equal(ContactPurpose.Education, EducationChoice.Purpose);
    }
}
