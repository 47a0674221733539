using CollectionRules.Analytics.Portfolios;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Tests.Cases;

namespace CollectionRules.Tests.Analytics.Portfolios;

public sealed class ContactReportTests
{
    private static readonly MeasureWindow March = new(Given.At("2026-02-28", 23), Given.At("2026-03-31", 23));

    [Fact]
    [Trait("req", "JD-14")]
    public void Of_Records_GiveExactContactPromiseAndKeptPromiseRatesByChannel()
    {
        CollectionCase first = Told("C-1",
            Call("K-1", "2026-03-02", ContactOutcome.NoAnswer),
            Call("K-2", "2026-03-03", ContactOutcome.Conversation),
            Promise("M-1", "2026-03-03", "K-2"),
            new PromiseKept("E-1", Given.At("2026-03-20")) { Promise = "M-1" },
            Call("K-3", "2026-03-21", ContactOutcome.RefusedToTalk),
            new VisitRecorded("V-1", Given.At("2026-03-22")) { Purpose = ContactPurpose.Reminder, Outcome = ContactOutcome.Met },
            Promise("M-2", "2026-03-22", "V-1"),
            new PromiseBroken("E-2", Given.At("2026-03-30")) { Promise = "M-2" });
        CollectionCase second = Told("C-2",
            Call("K-1", "2026-03-04", ContactOutcome.Conversation),
            Promise("M-1", "2026-03-04", "K-1"),
            new PromiseBroken("E-1", Given.At("2026-03-10")) { Promise = "M-1" },
            new ContactAttempted("S-1", Given.At("2026-03-05")) { Channel = Channel.Sms, Purpose = ContactPurpose.Reminder, Outcome = ContactOutcome.Delivered });
        ContactReport report = ContactReport.Of([first, second], March);
        Assert.Equal(
            ["call 0.75 0.6666666666666666666666666667 0.5", "field-visit 1 1 0", "sms 0 not defined (no-contacts) not defined (no-promises-ended)"],
            report.Channels.Select(static row => $"{row.Channel} {row.ContactRate} {row.PromiseRate} {row.KeptPromiseRate}"));
        Assert.Equal((6L, 4L, 3L, 1L, 2L), (report.Total.Attempts, report.Total.Contacts, report.Total.Promises, report.Total.Kept, report.Total.Broken));
    }

    [Fact]
    public void Of_Window_TakesItsEndAndNotItsStart()
    {
        CollectionCase file = Told("C-1",
            Call("K-1", "2026-02-28", ContactOutcome.Conversation, 23),
            Call("K-2", "2026-03-31", ContactOutcome.Conversation, 23),
            Promise("M-1", "2026-03-31", "K-1", 23),
            new PromiseKept("E-1", Given.At("2026-04-01")) { Promise = "M-1" });
        ContactReport report = ContactReport.Of([file], March);
        Assert.Equal((1L, 1L, 0L), (report.Channels.Single().Attempts, report.Total.Promises, report.Channels.Single().Promises));
        Assert.Equal((1L, 0L, "not defined (no-promises-ended)"), (report.Unattributed.Promises, report.Unattributed.Attempts, report.Unattributed.KeptPromiseRate.ToString()));
    }

    [Fact]
    public void Of_TwoPromisesOfOneContact_CountOnceInTheRateAndTwiceAsPromises()
    {
        CollectionCase file = Told("C-1",
            Call("K-1", "2026-03-02", ContactOutcome.Conversation),
            Promise("M-1", "2026-03-02", "K-1"),
            Promise("M-2", "2026-03-02", "K-1", 11),
            new PromiseWithdrawn("E-1", Given.At("2026-03-05")) { Promise = "M-1" });
        ContactRow row = ContactReport.Of([file], March).Channels.Single();
        Assert.Equal((1m, 2L, "not defined (no-promises-ended)"), (row.PromiseRate.Value, row.Promises, row.KeptPromiseRate.ToString()));
    }

    [Fact]
    public void Of_Terms_SayWhoIsReachedAndWhetherInboundCounts()
    {
        CollectionCase file = Told("C-1",
            Call("K-1", "2026-03-02", ContactOutcome.ThirdPartyAnswered),
            new ContactAttempted("K-2", Given.At("2026-03-03")) { Channel = Channel.Call, Direction = ContactDirection.Inbound, Purpose = ContactPurpose.Reminder, Outcome = ContactOutcome.Conversation });
        Assert.Equal((1L, 0L), Counts(null));
        Assert.Equal((2L, 1L), Counts(new ContactTerms { CountsInbound = true }));
        Assert.Equal((1L, 1L), Counts(new ContactTerms { Reached = [ContactOutcome.ThirdPartyAnswered] }));
        (long, long) Counts(ContactTerms? terms) => ContactReport.Of([file], March, terms).Total is var total ? (total.Attempts, total.Contacts) : default;
    }

    [Fact]
    public void Of_NoCases_HasNoChannelAndNoRate()
    {
        ContactReport report = ContactReport.Of([], March);
        Assert.Empty(report.Channels);
        Assert.Equal("not defined (no-attempts)", report.Total.ContactRate.ToString());
    }

    private static CollectionCase Told(string id, params CaseEvent[] events) => events.Aggregate(
        CaseFile.For(id).In(Currency.CNY).With(Given.Account(Given.Due("D-1", "2026-02-10", 1000))).Build(), static (file, told) => file.Record(told));

    private static ContactAttempted Call(string id, string day, ContactOutcome outcome, int hour = 10) =>
        new(id, Given.At(day, hour)) { Channel = Channel.Call, Purpose = ContactPurpose.Reminder, Outcome = outcome };

    private static PromiseMade Promise(string id, string day, string contact, int hour = 10) =>
        new(id, Given.At(day, hour)) { Amount = Given.Yuan(100), DueOn = Given.Day(day).AddDays(7), Contact = contact };
}
