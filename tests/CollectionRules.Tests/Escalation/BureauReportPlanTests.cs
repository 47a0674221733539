using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Tests.Cases;
using static CollectionRules.Tests.Escalation.Visits;

namespace CollectionRules.Tests.Escalation;

public sealed class BureauReportPlanTests
{
    private static readonly BureauReportPlan Plan = new(CalendarWords.Days(10), CalendarWords.Days(3));

    [Fact]
    [Trait("req", "BOCV-23")]
    public void Assess_Report_NeedsItsNoticeAndEndsWithTheCure()
    {
        CollectionCase file = Case(events: [new BureauReportPlanned("B-1", At("2026-03-01")) { Account = "A-1", ReportOn = Given.Day("2026-03-31") }]);
        Assert.Equal((BureauReportStep.Wait, Given.Day("2026-03-21")), (On(file, "2026-03-20").Step, On(file, "2026-03-20").NoticeOn));
        Assert.Equal(BureauReportStep.Notify, On(file, "2026-03-21").Step);
        BureauReportState without = On(file, "2026-03-31");
        Assert.Equal((false, EscalationReasons.NoticeMissing, BureauReportStep.Notify), (without.IsReady, without.Reason, without.Step));

        CollectionCase told = file.Record(new BureauReportNotified("B-2", At("2026-03-21")) { Report = "B-1" });
        Assert.Equal((false, BureauReportStep.Wait), (On(told, "2026-03-30").IsReady, On(told, "2026-03-30").Step));
        Assert.Equal((true, BureauReportStep.Send), (On(told, "2026-03-31").IsReady, On(told, "2026-03-31").Step));
        CollectionCase toldLate = file.Record(new BureauReportNotified("B-2", At("2026-03-25")) { Report = "B-1" });
        Assert.Equal((false, EscalationReasons.NoticeTooRecent), (On(toldLate, "2026-04-03").IsReady, On(toldLate, "2026-04-03").Reason));
        Assert.True(On(toldLate, "2026-04-04").IsReady);

        CollectionCase paid = told.Record(Paid("P-1", "2026-03-29", 1_000m));
        Assert.Equal((BureauReportStep.Cancel, false), (On(paid, "2026-03-31").Step, On(paid, "2026-03-31").IsReady));
        Assert.Empty(Plan.Assess(paid.Record(new BureauReportCancelled("B-3", At("2026-03-30")) { Report = "B-1" }), paid.StandingOn(At("2026-03-31")), Zone));
    }

    [Fact]
    public void Assess_CureNotice_HasTheExactAmountAndADisputeHolds()
    {
        CollectionCase file = Case(events: [new BureauReportPlanned("B-1", At("2026-03-01")) { Account = "A-1", ReportOn = Given.Day("2026-03-31") }, Paid("P-1", "2026-03-02", 250.25m)]);
        Assert.False(On(file, "2026-03-27").IsCureNoticeDue);
        BureauReportState near = On(file, "2026-03-28");
        Assert.Equal((true, Given.Yuan(749.75m), ContactPurpose.Disclosure), (near.IsCureNoticeDue, near.CuringAmount, BureauReportState.Purpose));
        CollectionCase disputed = file.Record(new HoldPlaced("H-1", At("2026-03-10")) { Hold = HoldKind.Dispute });
        Assert.Equal((BureauReportStep.Hold, false, false), (On(disputed, "2026-03-31").Step, On(disputed, "2026-03-31").IsReady, On(disputed, "2026-03-28").IsCureNoticeDue));
    }

    private static BureauReportState On(CollectionCase file, string day) => Assert.Single(Plan.Assess(file, file.StandingOn(At(day)), Zone));
}
