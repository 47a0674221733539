using CollectionRules.Analytics.Portfolios;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Tests.Cases;

namespace CollectionRules.Tests.Analytics.Portfolios;

public sealed class FeedbackReportTests
{
    private static readonly MeasureWindow March = new(Given.At("2026-02-28", 23), Given.At("2026-03-31", 23));

    [Fact]
    public void Of_Feedback_IsAggregatedByChannelAndStage()
    {
        CollectionCase file = Told(
            new FeedbackReceived("F-0", Given.At("2026-03-01")) { Feedback = FeedbackKind.Neutral },
            new StageChanged("S-1", Given.At("2026-03-02")) { Stage = "reminder" },
            new FeedbackReceived("F-1", Given.At("2026-03-02")) { Feedback = FeedbackKind.Positive, Channel = Channel.Sms, Rating = 5 },
            new FeedbackReceived("F-2", Given.At("2026-03-03")) { Feedback = FeedbackKind.TooOften, Channel = Channel.Sms, Rating = 2 },
            new StageChanged("S-2", Given.At("2026-03-10")) { Stage = "visit" },
            new VisitRecorded("V-1", Given.At("2026-03-11")) { Purpose = ContactPurpose.Reminder, Outcome = ContactOutcome.Met },
            new FeedbackReceived("F-3", Given.At("2026-03-12")) { Feedback = FeedbackKind.PressureFromVisit, Contact = "V-1" },
            new FeedbackReceived("F-4", Given.At("2026-03-12", 11)) { Feedback = FeedbackKind.PrefersWriting, Contact = "V-1" },
            new HoldPlaced("H-1", Given.At("2026-03-13")) { Hold = HoldKind.Complaint },
            new HoldPlaced("H-2", Given.At("2026-03-13")) { Hold = HoldKind.Dispute },
            new FeedbackReceived("F-5", Given.At("2026-04-01")) { Feedback = FeedbackKind.Negative });
        FeedbackReport report = FeedbackReport.Of([file], March);
        Assert.Equal(
            [
                " @: 1 said, satisfaction 0, discontent 0, rating not defined (no-ratings), complaints 0",
                " @visit: 0 said, satisfaction not defined (no-feedback), discontent not defined (no-feedback), rating not defined (no-ratings), complaints 1",
                "field-visit @visit: 2 said, satisfaction 0, discontent 1, rating not defined (no-ratings), complaints 0",
                "sms @reminder: 2 said, satisfaction 0.5, discontent 0.5, rating 3.5, complaints 0",
            ],
            report.Cells.Select(Shown));
        Assert.Equal(["", "field-visit", "sms"], report.Channels.Select(static row => row.Channel?.ToString() ?? ""));
        Assert.Equal(["", "reminder", "visit"], report.Stages.Select(static row => row.Stage ?? ""));
        Assert.Equal(" @: 5 said, satisfaction 0.25, discontent 0.5, rating 3.5, complaints 1", Shown(report.Total));
        Assert.Equal(["prefers-writing 1", "pressure-from-visit 1"], report.Cells[2].Kinds.Select(static one => $"{one.Kind} {one.Count}"));
    }

    [Fact]
    public void Of_NoCases_IsNotDefined()
    {
        FeedbackReport report = FeedbackReport.Of([], March);
        Assert.Empty(report.Cells);
        Assert.Equal("not defined (no-feedback)", report.Total.SatisfactionRate.ToString());
    }

    private static string Shown(FeedbackRow row) =>
        $"{row.Channel} @{row.Stage}: {row.Count} said, satisfaction {row.SatisfactionRate}, discontent {row.DiscontentRate}, rating {row.MeanRating}, complaints {row.Complaints}";

    private static CollectionCase Told(params CaseEvent[] events) => events.Aggregate(Given.Case(Given.Due("D-1", "2026-02-10", 1000)), static (file, told) => file.Record(told));
}
