using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Rules.History;

namespace CollectionRules.Tests.Rules.History;

/// <summary>
/// Random contacts, zones and queries on a grid of half hours: clocks that are put forward and back, one of them back over midnight after the
/// new date has begun, a date that does not exist, and events that crowd around midnight and the limits of windows.
/// </summary>
internal sealed class RandomHistory
{
    public static readonly DateTimeOffset Origin = new(2026, 1, 28, 0, 0, 0, TimeSpan.Zero);

    private static readonly ZoneRules[] Zones =
    [
        ZoneRules.Fixed(TimeSpan.FromHours(8)),
        ZoneRules.FromTransitions("forward", TimeSpan.FromHours(-5), [new(Origin.AddDays(12).AddHours(7), TimeSpan.FromHours(-4))]),
        ZoneRules.FromTransitions("back", TimeSpan.FromHours(-4), [new(Origin.AddDays(12).AddHours(6), TimeSpan.FromHours(-5))]),
        ZoneRules.FromTransitions("over-midnight", TimeSpan.FromHours(-3), [new(Origin.AddDays(12).AddHours(3.5), TimeSpan.FromHours(-4))]),
        ZoneRules.FromTransitions("forward-at-midnight", TimeSpan.FromHours(-4), [new(Origin.AddDays(12).AddHours(4), TimeSpan.FromHours(-3))]),
        ZoneRules.FromTransitions("no-such-date", TimeSpan.FromHours(-10), [new(Origin.AddDays(12).AddHours(10), TimeSpan.FromHours(14))]),
    ];

    private static readonly HistoryWindow[] Windows =
    [
        HistoryWindow.Ever, HistoryWindow.Day, HistoryWindow.Week, HistoryWindow.WeekFrom(DayOfWeek.Sunday), HistoryWindow.Month,
        HistoryWindow.Rolling(CalendarWords.Days(1)), HistoryWindow.Rolling(CalendarWords.Days(7)), HistoryWindow.Rolling(CalendarWords.Weeks(2)),
        HistoryWindow.Rolling(CalendarWords.Months(1)), HistoryWindow.Since(CalendarWords.Months(1)), HistoryWindow.Since(CalendarWords.Days(3)),
        HistoryWindow.Elapsed(TimeSpan.FromHours(4)), HistoryWindow.Elapsed(TimeSpan.FromHours(48)),
    ];

    private readonly Random random;

    public RandomHistory(Random random)
    {
        this.random = random;
        DebtorZones = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Zones[random.Next(Zones.Length)]).Distinct()];
        AsOf = Instant();
        CaseFile builder = CaseFile.For("C-1").In(Currency.CNY).Within(ZoneBook.Of(Zones))
            .Of(new Borrower { Zones = [.. DebtorZones.Select(zone => zone.Id)] })
            .With(new Person { Id = "friend" });
        foreach (string id in new[] { "A-1", "A-2", "A-3" })
        {
            builder.With(Account(id, id == "A-1" ? null : "AB"));
        }

        int count = random.Next(0, 40);
        for (int i = 0; i < count; i++)
        {
            builder.With(Contact(i));
        }

        File = builder.Build();
        History = CaseHistory.Of(File, AsOf, ZoneBook.Of(Zones));
        Naive = new NaiveHistory(File, AsOf, DebtorZones);
    }

    public ZoneRules[] DebtorZones { get; }

    public DateTimeOffset AsOf { get; }

    public CollectionCase File { get; }

    public CaseHistory History { get; }

    public NaiveHistory Naive { get; }

    /// <summary>An instant on the grid, often near a midnight or the change of the clock.</summary>
    public DateTimeOffset Instant()
    {
        int day = random.Next(3) == 0 ? random.Next(11, 15) : random.Next(0, 36);
        return Origin.AddDays(day).AddMinutes(30 * random.Next(48));
    }

    public HistoryQuery Query(params HistoryAggregate[] aggregates)
    {
        HistoryQuery query = HistoryQuery.Of(ContactAttempted.KindName).Within(Windows[random.Next(Windows.Length)]).Take(aggregates[random.Next(aggregates.Length)]);
        query = random.Next(2) == 0 ? query : query.Where(EventField.Channel.Is(Channel.Call));
        query = random.Next(4) > 0 ? query : query.After(EventField.Outcome.Is(ContactOutcome.Conversation));
        HistoryKey[] keys = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (HistoryKey)random.Next(6)).Where(key => key != HistoryKey.Account)];
        return query.Per(keys);
    }

    public HistorySubject Subject() => new()
    {
        Person = random.Next(3) == 0 ? "friend" : null,
        Accounts = random.Next(3) switch { 0 => [], 1 => ["A-1"], _ => ["A-2", "A-1"] },
        ContactPoint = random.Next(3) == 0 ? null : "N" + random.Next(2),
        Collector = random.Next(3) == 0 ? null : "C" + random.Next(2),
    };

    private static Account Account(string id, string? countAs) => new()
    {
        Id = id,
        CountAs = countAs,
        Product = ProductKind.PersonalLoan,
        BusinessZone = "+08:00",
        Contract = new ContractTerms { Rounding = RoundingRule.HalfUp },
    };

    private ContactAttempted Contact(int i) => new($"E-{i:00}", Instant())
    {
        Channel = random.Next(3) == 0 ? Channel.Sms : Channel.Call,
        Purpose = ContactPurpose.Demand,
        Outcome = random.Next(4) == 0 ? ContactOutcome.Conversation : ContactOutcome.NoAnswer,
        Person = random.Next(4) == 0 ? "friend" : null,
        ContactPoint = random.Next(4) == 0 ? null : "N" + random.Next(2),
        Collector = random.Next(4) == 0 ? null : "C" + random.Next(2),
        Accounts = random.Next(4) switch { 0 => [], 1 => ["A-1"], 2 => ["A-3"], _ => ["A-1", "A-2"] },
        Thread = random.Next(3) == 0 ? null : "T" + random.Next(3),
        DurationSeconds = random.Next(3) == 0 ? null : random.Next(100),
    };
}
