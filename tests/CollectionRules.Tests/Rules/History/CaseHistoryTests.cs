using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.History;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Rules.History;

public sealed partial class CaseHistoryTests
{
    private static readonly ZoneRules Fall = ZoneRules.FromTransitions("east", TimeSpan.FromHours(-5),
        [new(Instant("2026-03-08T07:00:00Z"), TimeSpan.FromHours(-4)), new(Instant("2026-11-01T06:00:00Z"), TimeSpan.FromHours(-5))]);

    private static readonly ZoneBook Book = ZoneBook.Of(Fall, ZoneRules.Fixed(TimeSpan.FromHours(8)), ZoneRules.FromTransitions("pacific", TimeSpan.FromHours(-8), []));
    private static readonly HistoryQuery Calls = HistoryQuery.Of(ContactAttempted.KindName).Where(EventField.Channel.Is(Channel.Call, Channel.RobotCall));
    private static readonly HistoryQuery Weekly = Calls.Per(HistoryKey.Person, HistoryKey.Debt).Within(HistoryWindow.Rolling(Days(7)));
    private static readonly HistoryQuery Talks = HistoryQuery.Of(ContactAttempted.KindName).Where(EventField.Outcome.Is(ContactOutcome.Conversation));

    [Theory]
    [InlineData("2026-06-07T15:00:00-04:00", 7, "2026-06-08T00:00:00-04:00")]
    [InlineData("2026-06-08T00:00:00-04:00", 6, "2026-06-08T00:00:00-04:00")]
    [InlineData("2026-06-07T23:59:59-04:00", 7, "2026-06-08T00:00:00-04:00")]
    public void Count_SevenCallsInSevenDates_FreesAtTheStartOfTheEighth(string at, int count, string free)
    {
        CaseHistory history = Of([.. Enumerable.Range(1, 7).Select(day => Call($"2026-06-0{day}T10:00:00-04:00"))]);
        Assert.Equal(count, history.Count(Weekly, Instant(at)));
        Assert.Equal(Instant(free), history.EarliestAtMost(Weekly, 6, Instant(at)));
        Assert.Equal(Instant("2026-06-08T00:00:00-04:00"), history.EarliestAtMost(Weekly, 6, Instant("2026-06-07T09:00:00-04:00").AddHours(2)));
    }

    [Fact]
    public void EarliestAtMost_CooldownAfterAConversation_CountsDatesAndNotHours()
    {
        CaseHistory history = Of(Call("2026-06-01T20:30:00-04:00", ContactOutcome.Conversation));
        HistoryQuery cooldown = Talks.Within(HistoryWindow.Rolling(Days(7)));
        Assert.Equal("2026-06-08T00:00:00-04:00", Text(history.EarliestAtMost(cooldown, 0, Instant("2026-06-04T10:00:00-04:00"))));
        Assert.Equal("2026-06-08T08:00:00-04:00", Text(history.EarliestAtMost(cooldown, 0, Instant("2026-06-08T08:00:00-04:00"))));
    }

    [Theory]
    [InlineData("2026-03-27T10:00:00-04:00", "2026-04-02T00:00:00-04:00")]
    [InlineData("2026-04-01T23:00:00-04:00", "2026-04-02T00:00:00-04:00")]
    public void EarliestAtMost_RollingMonth_FreesOnTheSameDayOfTheNextMonth(string at, string free)
    {
        int[] days = [2, 4, 6, 9, 11, 13, 16, 18, 20, 23];
        CaseHistory history = Of([.. days.Select(day => Call($"2026-03-{day:00}T10:00:00-04:00"))]);
        Assert.Equal(free, Text(history.EarliestAtMost(Calls.Within(HistoryWindow.Rolling(Months(1))), 9, Instant(at))));
    }

    [Fact]
    public void EarliestAtMost_SeveralDebts_IsWhenTheLastIsFree()
    {
        CaseHistory history = Of(Call("2026-06-01T10:00:00-04:00", debts: "A-1"), Call("2026-06-03T10:00:00-04:00", debts: "A-2"));
        Assert.Equal("2026-06-08T00:00:00-04:00", Text(history.EarliestAtMost(Weekly, 0, Instant("2026-06-04T10:00:00-04:00"), new() { Accounts = ["A-1"] })));
        Assert.Equal("2026-06-10T00:00:00-04:00", Text(history.EarliestAtMost(Weekly, 0, Instant("2026-06-04T10:00:00-04:00"), new() { Accounts = ["A-1", "A-2"] })));
        Assert.Equal(1, history.Count(Weekly, Instant("2026-06-04T10:00:00-04:00")));
    }

    [Fact]
    public void Count_DebtsCountedAsOne_ShareTheirCount()
    {
        CaseHistory history = Of(Call("2026-06-01T10:00:00-04:00", debts: "A-3"), Call("2026-06-02T10:00:00-04:00", debts: "A-4"));
        DateTimeOffset at = Instant("2026-06-03T10:00:00-04:00");
        Assert.Equal(2, history.Count(Weekly, at, new() { Accounts = ["A-4"] }));
        Assert.Equal(1, history.Count(Weekly.Per(HistoryKey.Account), at, new() { Accounts = ["A-4"] }));
        Assert.Equal(0, history.Count(Weekly, at, new() { Accounts = ["A-1"] }));
    }

    [Fact]
    public void Count_EventThatNamesNoDebtOrNumber_CountsForEvery()
    {
        CaseHistory history = Of(Call("2026-06-01T10:00:00-04:00"));
        DateTimeOffset at = Instant("2026-06-03T10:00:00-04:00");
        Assert.Equal(1, history.Count(Weekly, at, new() { Accounts = ["A-1"] }));
        Assert.Equal(1, history.Count(Weekly.Per(HistoryKey.ContactPoint, HistoryKey.Collector), at, new() { ContactPoint = "N-1", Collector = "C-1" }));
        Assert.Equal(0, history.Count(Weekly, at, new() { Person = "friend" }));
    }

    [Theory]
    [InlineData("2026-03-07T21:00:00-05:00", "2026-03-08T22:00:00-04:00")]
    [InlineData("2026-10-31T21:00:00-04:00", "2026-11-01T20:00:00-05:00")]
    public void EarliestAtMost_ElapsedTime_DoesNotLookAtTheClock(string told, string free) =>
        Assert.Equal(free, Text(Of(Call(told)).EarliestAtMost(Calls.Within(HistoryWindow.Elapsed(TimeSpan.FromHours(24))), 0, Instant(told))));

    [Fact]
    public void EarliestAtMost_SeveralZones_IsTheLastMidnight()
    {
        CaseHistory history = Of(["east", "pacific"], Call("2026-06-01T23:30:00-04:00"));
        HistoryQuery daily = Calls.Within(HistoryWindow.Day);
        Assert.Equal(1, history.Count(daily, Instant("2026-06-02T00:30:00-04:00")));
        Assert.Equal("2026-06-02T00:00:00-08:00", Text(history.EarliestAtMost(daily, 0, Instant("2026-06-02T00:30:00-04:00"))));
        Assert.Equal("2026-06-03T00:00:00+08:00", Text(history.EarliestAtMost(daily.In(HistoryClock.Business), 0, Instant("2026-06-02T00:30:00-04:00"))));
        Assert.Equal(0, history.Count(daily.In(HistoryClock.Fixed("+08:00")), Instant("2026-06-02T12:00:00-04:00")));
    }

    [Fact]
    public void EarliestAtMost_Ever_IsNever()
    {
        CaseHistory history = Of(Call("2026-06-01T10:00:00-04:00"));
        Assert.Null(history.EarliestAtMost(Calls, 0, Instant("2026-06-02T10:00:00-04:00")));
        Assert.Null(history.NextDrop(Calls, Instant("2026-06-02T10:00:00-04:00")));
        Assert.Null(history.NextDrop(Calls, Instant("2026-05-02T10:00:00-04:00")));
        Assert.Equal("2026-06-08T00:00:00-04:00", Text(history.NextDrop(Weekly, Instant("2026-06-02T10:00:00-04:00"))));
    }

    [Fact]
    public void EarliestAtMost_EndOfTheCalendar_IsNever() =>
        Assert.Null(Of(Call("9999-12-31T10:00:00-05:00")).EarliestAtMost(Weekly, 0, Instant("9999-12-31T12:00:00-05:00")));

    [Fact]
    public void Count_EventsAfterTheInstantOrTheAsOf_AreNotSeen()
    {
        CaseHistory history = CaseHistory.Of(File([], Call("2026-06-01T10:00:00-04:00"), Call("2026-06-02T10:00:00-04:00")), Instant("2026-06-01T12:00:00-04:00"), Book);
        Assert.Equal(1, history.Count(Weekly, Instant("2026-06-03T10:00:00-04:00")));
        Assert.Equal(0, history.Count(Weekly, Instant("2026-06-01T09:59:59-04:00")));
        Assert.Equal(1, history.Count(Weekly, Instant("2026-06-01T10:00:00-04:00")));
    }

    [Fact]
    public void Value_ReversedPayment_CountsUntilItsReversal()
    {
        CaseHistory history = CaseHistory.Of(File([],
            new PaymentReceived("P-1", Instant("2026-06-01T10:00:00Z")) { Account = "A-1", Amount = Money.Of(100.25m, Currency.USD) },
            new PaymentReceived("P-2", Instant("2026-06-02T10:00:00Z")) { Account = "A-1", Amount = Money.Of(50.50m, Currency.USD) },
            new PaymentReversed("R-1", Instant("2026-06-03T10:00:00Z")) { Payment = "P-1" }), Instant("2026-06-30T00:00:00Z"), Book);
        HistoryQuery paid = HistoryQuery.Of(PaymentReceived.KindName).Take(HistoryAggregate.Sum(EventField.Amount));
        Assert.Equal(150.75m, history.Value(paid, Instant("2026-06-03T09:59:59Z")).Number);
        Assert.Equal(50.50m, history.Value(paid).Number);
        Assert.Equal(50.50m, history.Value(paid.Take(HistoryAggregate.Minimum(EventField.Amount))).Number);
    }

    [Fact]
    public void Value_NothingHappened_IsZeroOrMissing()
    {
        CaseHistory history = Of();
        Assert.Equal(0, history.Value(Calls));
        Assert.Equal(0, history.Value(Calls.Take(HistoryAggregate.Sum(EventField.Duration))));
        Assert.All(
            [HistoryAggregate.Maximum(EventField.Duration), HistoryAggregate.SinceLast(), HistoryAggregate.SinceFirst(), HistoryAggregate.Latest(EventField.Reason)],
            aggregate => Assert.Equal(FactValue.Missing, history.Value(Calls.Take(aggregate))));
    }

    [Fact]
    public void Value_Latest_IsWhatTheLastEventThatSaysSo()
    {
        CaseHistory history = Of(
            new ContactAttempted("1", Instant("2026-06-01T10:00:00Z")) { Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.Conversation, Reason = OverdueReason.EconomicPressure, DurationSeconds = 30 },
            new ContactAttempted("2", Instant("2026-06-02T10:00:00Z")) { Channel = Channel.Sms, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.Sent, IsAutomated = true });
        HistoryQuery contacts = HistoryQuery.Of(ContactAttempted.KindName);
        Assert.Equal("economic-pressure", history.Value(contacts.Take(HistoryAggregate.Latest(EventField.Reason))));
        Assert.Equal(30, history.Value(contacts.Take(HistoryAggregate.Latest(EventField.Duration))));
        Assert.Equal(true, history.Value(contacts.Take(HistoryAggregate.Latest(EventField.IsAutomated))));
        Assert.Equal("sms", history.Value(contacts.Take(HistoryAggregate.Latest(EventField.Channel))));
    }

    [Fact]
    public void Value_Months_AreWholeMonths()
    {
        CaseHistory history = Of(Call("2026-01-31T10:00:00-05:00"));
        HistoryQuery since = Calls.Take(HistoryAggregate.SinceLast(HistoryUnit.Months));
        Assert.Equal(0, history.Value(since, Instant("2026-02-27T10:00:00-05:00")));
        Assert.Equal(1, history.Value(since, Instant("2026-02-28T10:00:00-05:00")));
    }

    [Fact]
    public void Count_AfterTheLastConversation_CountsFromThereOn()
    {
        CaseHistory history = Of(
            Call("2026-06-01T10:00:00Z"), Call("2026-06-02T10:00:00Z", ContactOutcome.Conversation), Call("2026-06-03T10:00:00Z"), Call("2026-06-04T10:00:00Z"));
        Assert.Equal(2, history.Count(Calls.After(EventField.Outcome.Is("conversation")), Instant("2026-06-05T10:00:00Z")));
    }

    [Fact]
    public void Events_SeveralKinds_AreInOrder()
    {
        CaseHistory history = Of(
            Call("2026-06-02T10:00:00Z"),
            new VisitRecorded("V-1", Instant("2026-06-01T10:00:00Z")) { Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.Met },
            Call("2026-06-03T10:00:00Z"));
        HistoryQuery both = HistoryQuery.Of(ContactAttempted.KindName, VisitRecorded.KindName);
        Assert.Equal(["visit-recorded", "contact-attempted", "contact-attempted"], history.Events(both, Instant("2026-06-09T10:00:00Z")).Select(told => told.Kind));
        Assert.Equal("V-1", Assert.Single(history.Events(both.Where(EventField.Channel.Is(Channel.FieldVisit)), Instant("2026-06-09T10:00:00Z"))).Id);
    }

    [Fact]
    public void Count_QueryThatDoesNotCount_IsRefused() =>
        Assert.Equal(
            "The query takes \"since-last in days\"; a count is needed here. Hint: ask Value. (Parameter 'query')",
            Assert.Throws<ArgumentException>(() => Of().Count(Calls.Take(HistoryAggregate.SinceLast()), default)).Message);

    [Fact]
    public void Count_TenYearsOfContacts_LooksAtTheWindowOnly()
    {
        DateTimeOffset first = Instant("2016-01-01T10:00:00-05:00");
        CollectionCase file = File(["east"], [.. Enumerable.Range(0, 10_000).Select(i => Call(DateText.Format(first.AddHours(8 * i))))]);
        CaseHistory history = CaseHistory.Of(file, first.AddHours(80_000), Book);
        DateTimeOffset at = first.AddHours(40_000);
        Assert.Equal(0, history.Looked);
        HistorySubject one = new() { Accounts = ["A-1"] };
        Assert.Equal(19, history.Count(Weekly, at, one));
        Assert.InRange(history.Looked, 19, 25);
        history.EarliestAtMost(Weekly, 3, at, one);
        Assert.InRange(history.Looked, 38, 50);
        Assert.Equal(0, history.Count(Weekly, first.AddHours(81_000), one));
        Assert.InRange(history.Looked, 38, 50);
    }

    [Fact]
    public void Of_BorrowerWithoutZone_HasThoseOfTheAccounts()
    {
        Assert.Equal(["+08:00"], CaseHistory.Of(File([]), default, Book).DebtorZones.Select(zone => zone.Id));
        Assert.Equal(["+00:00"], CaseHistory.Of(CaseFile.For("C").In(Currency.USD).Build(), default, Book).DebtorZones.Select(zone => zone.Id));
    }

    private static DateTimeOffset Instant(string text) => DateText.ParseInstant(text);

    private static string? Text(DateTimeOffset? instant) => instant is DateTimeOffset told ? DateText.Format(told) : null;

    private static ContactAttempted Call(string at, ContactOutcome? outcome = null, params string[] debts) => new("E-" + at, Instant(at))
    {
        Channel = Channel.Call,
        Purpose = ContactPurpose.Demand,
        Outcome = outcome ?? ContactOutcome.NoAnswer,
        Accounts = [.. debts],
    };

    private static CaseHistory Of(params CaseEvent[] events) => Of(["east"], events);

    private static CaseHistory Of(string[] zones, params CaseEvent[] events) => CaseHistory.Of(File(zones, events), DateTimeOffset.MaxValue, Book);

    private static CollectionCase File(string[] zones, params CaseEvent[] events)
    {
        CaseFile file = CaseFile.For("C-1").In(Currency.USD).Within(Book).Of(new Borrower { Zones = [.. zones] }).With(new Person { Id = "friend" });
        foreach (string id in new[] { "A-1", "A-2", "A-3", "A-4" })
        {
            file.With(new Account
            {
                Id = id,
                CountAs = id is "A-3" or "A-4" ? "SL" : null,
                Product = ProductKind.PersonalLoan,
                BusinessZone = "+08:00",
                Contract = new ContractTerms { Rounding = RoundingRule.HalfUp },
            });
        }

        foreach (CaseEvent told in events)
        {
            file.With(told);
        }

        return file.Build();
    }
}
