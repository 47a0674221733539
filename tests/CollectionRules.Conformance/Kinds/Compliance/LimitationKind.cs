using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>A limitation period with what touches it.</summary>
internal sealed class LimitationKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "limitation";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        Limitation result = Packs.Rule<LimitationRule>(vector).Calculate(new LimitationQuestion
        {
            PerformanceDeadline = Deadline(given),
            AsOf = DateText.ParseDate(given.Text("asOf")),
            Product = given.TextOrNull("product") is string product ? ProductKind.Parse(product) : null,
            Events = [.. Events(given)],
            RestDays = RestDays(given),
        });
        Comparison comparison = new(vector);
        comparison.Date("expiresOn", result.ExpiresOn);
        comparison.Flag("timeBarred", result.IsTimeBarred);
        comparison.Word("restartedBy", result.RestartedBy?.ToString());
        comparison.Date("restartedOn", result.RestartedOn);
        comparison.Flag("suspended", result.IsSuspended);
        comparison.Flag("defenceWaived", result.IsDefenseWaived);
        comparison.Flag("defenseWaived", result.IsDefenseWaived);
        return comparison.Outcome();
    }

    /// <summary>The deadline; of a debt in installments the last due date, or the day on which all fell due.</summary>
    private static DateOnly Deadline(Given given)
    {
        if ((given.TextOrNull("acceleratedOn") ?? given.TextOrNull("accelerationDate") ?? given.TextOrNull("acceleratedAt")) is string accelerated)
        {
            given.Ignore("installments", "instalments", "installmentDueDates", "instalmentDueDates", "installmentDues", "instalmentDues", "performanceDeadline");
            return DateText.ParseDate(accelerated);
        }

        foreach (string key in new[] { "installments", "instalments", "installmentDueDates", "instalmentDueDates", "installmentsDue", "instalmentsDue", "installmentDues", "instalmentDues" })
        {
            if (given.Find(key) is { IsNull: false } list)
            {
                given.Ignore("performanceDeadline");
                return list.Items.Max(item => DateText.ParseDate(item.IsObject ? item.Text("due") : item.AsText));
            }
        }

        foreach (string key in new[] { "lastInstallmentDue", "lastInstalmentDue", "lastInstallmentDueOn", "lastInstalmentDueOn", "lastDueDate" })
        {
            if (given.TextOrNull(key) is string last)
            {
                given.Ignore("performanceDeadline");
                return DateText.ParseDate(last);
            }
        }

        return DateText.ParseDate(given.Text("performanceDeadline"));
    }

    private static HolidayCalendar RestDays(Given given)
    {
        Given? holidays = given.Find("holidays") ?? given.Find("publicHolidays") ?? given.Find("restDays");
        HolidayCalendar calendar = HolidayCalendar.Create("given");
        if (holidays is { IsNull: false })
        {
            calendar = calendar.WithHolidays(holidays.Items.Select(item => DateText.ParseDate(item.AsText)));
        }

        return given.Find("workingDays") is { IsNull: false } worked ? calendar.WithWorkingDays(worked.Items.Select(item => DateText.ParseDate(item.AsText))) : calendar;
    }

    /// <summary>The events, with obstacles that stand by themselves; an obstacle that one event begins and another ends is one.</summary>
    private static List<LimitationEvent> Events(Given given)
    {
        List<LimitationEvent> events = [];
        foreach (Given told in (given.Find("events") is { IsNull: false } list ? list.Items : []).OrderBy(told => DateOf(told)))
        {
            string type = Words.ToKebab(told.Text("type"));
            if (Without(type, "-end", "-ended", "-ends", "-removed", "-lifted") is string over && events.FindLastIndex(one => one.Cause.ToString() == over && one.Until is null) is var begun and >= 0)
            {
                events[begun] = events[begun] with { Until = DateText.ParseDate(DateOf(told)) };
            }
            else
            {
                events.Add(Event(told, Without(type, "-start", "-started", "-starts", "-begins", "-began") ?? type));
            }
        }

        foreach (string key in new[] { "suspensions", "obstacles", "suspension", "obstacle" })
        {
            if (given.Find(key) is { IsNull: false } alone)
            {
                events.AddRange((alone.IsArray ? alone.Items : [alone]).Select(one => Event(one, one.TextOrNull("type") is string type ? Words.ToKebab(type) : "obstacle")));
            }
        }

        return events;
    }

    private static string DateOf(Given told) => (told.TextOrNull("at") ?? told.TextOrNull("from") ?? told.TextOrNull("startedOn") ?? told.TextOrNull("startsOn") ?? told.Text("on"))[..10];

    private static string? Without(string type, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (type.EndsWith(ending, StringComparison.Ordinal))
            {
                return type[..^ending.Length];
            }
        }

        return null;
    }

    private static LimitationEvent Event(Given given, string type)
    {
        bool isObstacle = type is "suspension" or "obstacle" or "force-majeure" or "incapacity" or "no-heir" or "controlled-by-obligor";
        string? to = given.TextOrNull("to");
        bool isDay = to is not null && DateText.TryParseDate(to, out _);
        string? until = given.TextOrNull("until") ?? given.TextOrNull("endedOn") ?? given.TextOrNull("endsOn") ?? given.TextOrNull("removedOn") ?? (isDay ? to : null);
        bool? arrived = given.Find("delivered")?.AsFlag ?? given.Find("arrived")?.AsFlag ?? given.Find("reachedDebtor")?.AsFlag ?? given.Find("received")?.AsFlag;
        return new LimitationEvent(DateText.ParseDate(DateOf(given)), LimitationCause.Parse(type))
        {
            HasArrived = arrived,
            IsToRegisteredContact = isDay || to is null || isObstacle ? null : to.StartsWith("registered", StringComparison.Ordinal),
            Until = until is null ? null : DateText.ParseDate(until[..10]),
        };
    }
}
