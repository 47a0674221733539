using System.Collections.Immutable;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Serialization;
using CollectionRules.Tests.Cases;

namespace CollectionRules.Tests.Escalation;

/// <summary>Every setting of a plan or workflow stands in its canonical form, so that a policy's hash sees it.</summary>
public sealed class CanonicalFormsTests
{
    private static readonly VisitWorkflow Visits = Visit();
    private static readonly LegalWorkflow Legal = new();
    private static readonly FollowUpPlan FollowUps = FollowUpPlan.Standard;
    private static readonly EducationPlan Education = new();
    private static readonly BureauReportPlan Bureau = new(CalendarWords.Days(10));

    [Fact]
    public void WriteTo_Visits_HasEverySetting() => AssertDistinct(
    [
        Visits, Visit(), // the same
        Visit(staff: 3), Visit(window: "09:00-19:00"), Visit(cap: 2), Visit(rule: VulnerabilityRule.Consent),
        Visits with { SeriousFrom = 61 }, Visits with { SeriousAmount = Given.Yuan(1m) }, Visits with { FailedRemoteContacts = 9 }, Visits with { VerificationValidFor = CalendarWords.Week },
        Visits with { PlanValidFor = CalendarWords.Month }, Visits with { Documents = [] }, Visits with { Conduct = [] }, Visits with { Skills = ["visit"] }, Visits with { CoolOff = CalendarWords.Week },
        Visits with { MostFruitless = 3 }, Visits with { Cost = Given.Yuan(1m) }, Visits with { ExpectedShare = Percentage.Of(5) }, Visits with { Approval = new ApprovalRule("head") },
        Visits with { ExcludedDays = HolidayCalendar.Weekends }, Visits with { RecordWithin = TimeSpan.FromHours(2) }, Visits with { NightShiftWindow = DailyWindow.Parse("15:00-24:00") },
    ], static (one, writer) => one.WriteTo(writer));

    [Fact]
    public void WriteTo_Legal_HasEverySetting() => AssertDistinct(
    [
        Legal, new LegalWorkflow(), // the same
        Legal with { FruitlessContacts = 6 }, Legal with { DaysPastDue = 121 }, Legal with { RefusalFrom = 91 }, Legal with { ReviewFrom = 181 }, Legal with { Notice = NoticeKind.Default },
        Legal with { NoticeWait = CalendarWords.Week }, Legal with { Evidence = [] }, Legal with { Clauses = [ClauseKind.Contact] }, Legal with { Steps = [LegalStep.Suit] }, Legal with { Cost = Given.Yuan(1m) },
        Legal with { Approval = new ApprovalRule("head") }, Legal with { KeepsOtherContactsAway = false },
        Legal with { Approval = new ApprovalRule("legal") { Limits = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("lead", Given.Yuan(5m))]) } },
    ], static (one, writer) => one.WriteTo(writer));

    [Fact]
    public void WriteTo_Plans_HaveEverySetting()
    {
        AssertDistinct(
        [
            FollowUps, FollowUps with { }, // the same
            FollowUps with { AfterVisit = default }, FollowUps with { BeforePromise = default }, FollowUps with { AfterPromise = default }, FollowUps with { AfterCure = default },
            FollowUps with { WhileOverdue = CalendarWords.Week }, FollowUps with { RevisitChannels = [] }, FollowUps with { RevisitCap = new TreatmentCap(1, CalendarWords.Week) },
        ], static (one, writer) => one.WriteTo(writer));
        AssertDistinct([Education, new(), Education with { Topics = [] }, Education with { Every = default }, Education with { NoRepeatWithin = default }], static (one, writer) => one.WriteTo(writer));
        AssertDistinct([Bureau, new(CalendarWords.Days(10)), Bureau with { NoticeBefore = CalendarWords.Week }, Bureau with { FriendlyNoticeBefore = CalendarWords.Day }], static (one, writer) => one.WriteTo(writer));
        AssertDistinct(
        [
            ReminderPlan.Of(new ReminderRule(3, Channel.Sms)), ReminderPlan.Of(new ReminderRule(3, Channel.Sms)), // the same
            ReminderPlan.None, ReminderPlan.Of(new ReminderRule(4, Channel.Sms)), ReminderPlan.Of(new ReminderRule(3, Channel.Call)),
            ReminderPlan.Of(new ReminderRule(3, Channel.Sms, Tone.Warm)), ReminderPlan.Of(new ReminderRule(3, Channel.Sms, Template: "t")),
        ], static (one, writer) => one.WriteTo(writer));
        AssertDistinct(
        [
            HoldRules.Standard, HoldRules.Standard.With(HoldRules.Standard.Rules[0]), // the same
            HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, CareTask.HumanReview, CalendarWords.Week)), HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, CareTask.DisputeResolution, CalendarWords.Day)),
            HoldRules.Standard.With(new HoldRule(HoldKind.Dispute, CareTask.DisputeResolution, CalendarWords.Week, OffersSupport: true)),
        ], static (one, writer) => one.WriteTo(writer));
    }

    [Fact]
    public void Equals_PlansThatSayTheSame_AreEqual()
    {
        Assert.Equal(new EducationPlan(), new EducationPlan());
        Assert.Equal(new EducationPlan().GetHashCode(), new EducationPlan().GetHashCode());
        Assert.NotEqual(Education, Education with { Topics = [] });
        Assert.Equal(FollowUps, FollowUps with { RevisitChannels = [.. FollowUps.RevisitChannels] });
        Assert.NotEqual(FollowUps, FollowUps with { RevisitChannels = [] });
        Assert.Equal(Ladders.Four().Stages[0], Ladders.Four().Stages[0]);
        Assert.Equal(Ladders.Four().Stages[1].Treatments[0].GetHashCode(), Ladders.Four().Stages[1].Treatments[0].GetHashCode());
        Assert.NotEqual(Ladders.Four().Stages[0], Ladders.Four().Stages[1]);
    }

    /// <summary>The first two say the same; every other says something else.</summary>
    private static void AssertDistinct<T>(T[] all, Action<T, CanonicalWriter> write)
    {
        string[] forms = [.. all.Select(one =>
        {
            CanonicalWriter writer = new();
            write(one, writer);
            return Encoding.UTF8.GetString(writer.Written);
        })];
        Assert.Equal(forms[0], forms[1]);
        Assert.Equal(all.Length - 1, forms.Distinct().Count());
    }

    private static VisitWorkflow Visit(int staff = 2, string window = "09:00-20:00", int cap = 1, VulnerabilityRule rule = VulnerabilityRule.NoVisit) =>
        new(staff, DailyWindow.Parse(window), new TreatmentCap(cap, CalendarWords.Month), rule);
}
