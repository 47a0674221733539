using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Monetary;
using CollectionRules.Rules.History;

namespace CollectionRules.Tests.Compliance.Naive;

/// <summary>A rule set, written twice, a history that lies around the limits, and an attempt.</summary>
internal sealed class ContactScene
{
    private static readonly string[] ZoneIds = ["America/New_York", "Australia/Lord_Howe", "Asia/Shanghai", "Europe/London", "America/Santiago", "Pacific/Apia"];
    private static readonly DateTimeOffset[] Starts =
    [
        Instant("2026-03-06T00:00:00Z"), Instant("2026-10-30T00:00:00Z"), Instant("2026-04-03T00:00:00Z"), Instant("2026-10-02T00:00:00Z"),
        Instant("2026-01-28T00:00:00Z"), Instant("2024-02-27T00:00:00Z"), Instant("2026-12-30T00:00:00Z"), Instant("2011-12-28T00:00:00Z"),
    ];
    private static readonly Citation Own = new("test", "1", SourceQuality.OwnPolicy, new DateOnly(2026, 1, 1));
    private readonly List<NaiveRule> naive = [];
    private readonly List<NaiveContact> history = [];
    private readonly List<CircumstanceSpan> spans = [];

    public ContactScene(Random random)
    {
        ZoneRules debtor = ZoneRules.Resolve(Pick(random, ZoneIds));
        ZoneRules other = ZoneRules.Resolve(Pick(random, ZoneIds));
        DateTimeOffset start = Pick(random, Starts);
        DateTimeOffset at = Round(start.AddMinutes(random.Next(6 * 1_440)));
        ZoneRules[] zones = random.Next(4) == 0 && other.Id != debtor.Id ? [debtor, other] : [debtor];
        if (random.Next(5) > 0)
        {
            AddWindow(random, zones);
        }

        int caps = random.Next(1, 4);
        for (int i = 0; i < caps; i++)
        {
            AddCap(random, debtor, at, i);
        }

        if (random.Next(3) == 0)
        {
            DateTimeOffset from = at.AddMinutes(random.Next(-3_000, 3_000)), until = from.AddMinutes(random.Next(1, 6_000));
            naive.Add(new NaiveBar(from, until));
            spans.Add(new CircumstanceSpan(Circumstance.CoolOff) { From = from, Until = until });
            Rules.Add(new RestrictionRule { Id = "bar", Citation = Own, Reason = ComplianceReasons.Cooldown, When = [Circumstance.CoolOff] });
        }

        CaseFile file = CaseFile.For("C").In(Currency.CNY).Of(new Borrower { Zones = [.. zones.Select(zone => zone.Id)] });
        for (int i = 0; i < history.Count; i++)
        {
            file.With(new ContactAttempted($"e{i}", history[i].At)
            {
                Channel = history[i].IsCall ? Channel.Call : Channel.Sms, Purpose = ContactPurpose.Demand,
                Outcome = !history[i].IsCall ? ContactOutcome.Delivered : history[i].IsAnswered ? ContactOutcome.Conversation : ContactOutcome.NoAnswer,
            });
        }

        Attempt = new ContactAttempt { At = at, Channel = Channel.Call, Purpose = ContactPurpose.Demand };
        Context = ContactContext.Of(file.Build()) with { Circumstances = [.. spans] };
        Pack = RulePack.Create("p", "1", Rules);
    }

    public List<ComplianceRule> Rules { get; } = [];

    public ContactAttempt Attempt { get; }

    public ContactContext Context { get; }

    public RulePack Pack { get; }

    public bool IsMet(DateTimeOffset at) => naive.TrueForAll(rule => rule.IsMet(at, history));

    public DateTimeOffset? Search(int days)
    {
        for (DateTimeOffset now = Attempt.At; now <= Attempt.At.AddDays(days); now = now.AddMinutes(1))
        {
            if (IsMet(now))
            {
                return now;
            }
        }

        return null;
    }

    private static DateTimeOffset Round(DateTimeOffset instant) => new(instant.UtcTicks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero);

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private void AddWindow(Random random, ZoneRules[] zones)
    {
        (int Start, int End)?[] days = new (int, int)?[7];
        WeeklyWindows hours = WeeklyWindows.Every(DailyWindow.Never);
        for (int day = 0; day < 7; day++)
        {
            if (random.Next(6) == 0)
            {
                continue;
            }

            int start = random.Next(3) == 0 ? Pick(random, [0, 60, 120, 150, 179]) : random.Next(1_440);
            int end = random.Next(3) == 0 ? (start + random.Next(1, 1_440)) % 1_440 : Math.Min(1_439, start + 600);
            if (start != end)
            {
                days[day] = (start, end);
                hours = hours.On((DayOfWeek)day, new DailyWindow(TimeSpan.FromMinutes(start), TimeSpan.FromMinutes(end)));
            }
        }

        naive.Add(new NaiveWindow(zones, days));
        Rules.Add(new ContactWindowRule { Id = "hours", Citation = Own, Reason = ComplianceReasons.OutsideContactHours, Hours = hours });
    }

    private void AddCap(Random random, ZoneRules zone, DateTimeOffset at, int number)
    {
        bool answeredOnly = random.Next(2) == 0;
        int length = random.Next(1, 4);
        (string Window, int Length, HistoryWindow Query) window = random.Next(5) switch
        {
            0 => ("day", 0, HistoryWindow.Day),
            1 => ("days", length + 1, HistoryWindow.Rolling(new CalendarSpan(length + 1, CalendarUnit.Day))),
            2 => ("months", 1, HistoryWindow.Rolling(new CalendarSpan(1, CalendarUnit.Month))),
            3 => ("since", 1, HistoryWindow.Since(new CalendarSpan(1, CalendarUnit.Month))),
            _ => ("minutes", length * 240, HistoryWindow.Elapsed(TimeSpan.FromMinutes(length * 240))),
        };
        int limit = random.Next(1, 4);
        int told = Math.Max(0, limit + random.Next(-1, 2));
        for (int i = 0; i < told; i++)
        {
            history.Add(new NaiveContact(Near(random, zone, at, window.Window, window.Length), random.Next(8) > 0, answeredOnly || random.Next(2) == 0));
        }

        naive.Add(new NaiveCap(zone, answeredOnly, [(limit, window.Window, window.Length)]));
        EventCondition counted = EventField.Channel.Is(Channel.Call) & EventField.Direction.Is("outbound");
        CountedContacts contacts = new()
        {
            Query = HistoryQuery.Of(ContactAttempted.KindName).Where(answeredOnly ? counted & EventField.Outcome.Is(ContactOutcome.Conversation) : counted)
                .In(HistoryClock.Fixed(zone.Id)),
        };
        Rules.Add(limit == 1
            ? new CooldownRule { Id = $"wait-{number}", Citation = Own, Reason = ComplianceReasons.Cooldown, Strength = RuleStrength.Presumption, Counted = contacts, Window = window.Query }
            : new ContactCapRule { Id = $"cap-{number}", Citation = Own, Reason = ComplianceReasons.ContactCap, Counted = contacts, Limits = [new CapLimit(limit, window.Query)] });
    }

    /// <summary>An instant on, just before or just after the edge of a window that ends at the attempt, never after the attempt.</summary>
    private static DateTimeOffset Near(Random random, ZoneRules zone, DateTimeOffset at, string window, int length)
    {
        DateTimeOffset local = zone.ToLocal(at);
        DateOnly day = DateOnly.FromDateTime(local.DateTime);
        DateTimeOffset edge = window switch
        {
            "day" => zone.StartOfDay(day),
            "days" => zone.StartOfDay(day.AddDays(1 - length)),
            "months" or "since" => zone.StartOfDay(day.AddMonths(-length).AddDays(1)),
            _ => at.AddMinutes(-length),
        };
        DateTimeOffset near = random.Next(3) == 0 ? Round(edge.AddMinutes(random.Next(-1, 2))) : Round(edge + ((at - edge) * random.NextDouble()));
        return near > at ? at : near;
    }

    private static DateTimeOffset Instant(string text) => DateText.ParseInstant(text);
}
