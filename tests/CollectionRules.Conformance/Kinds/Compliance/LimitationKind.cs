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
            Events = [.. (given.Find("events") is { IsNull: false } events ? events.Items : []).Select(Event)],
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
        if (given.TextOrNull("acceleratedOn") is string accelerated)
        {
            given.Ignore("installments", "instalments", "installmentDueDates", "instalmentDueDates", "performanceDeadline");
            return DateText.ParseDate(accelerated);
        }

        foreach (string key in new[] { "installments", "instalments", "installmentDueDates", "instalmentDueDates", "installmentsDue", "instalmentsDue" })
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
        Given? holidays = given.Find("holidays") ?? given.Find("publicHolidays");
        HolidayCalendar calendar = HolidayCalendar.Create("given");
        if (holidays is { IsNull: false })
        {
            calendar = calendar.WithHolidays(holidays.Items.Select(item => DateText.ParseDate(item.AsText)));
        }

        return given.Find("workingDays") is { IsNull: false } worked ? calendar.WithWorkingDays(worked.Items.Select(item => DateText.ParseDate(item.AsText))) : calendar;
    }

    private static LimitationEvent Event(Given given)
    {
        string type = Words.ToKebab(given.Text("type"));
        bool isObstacle = type is "suspension" or "obstacle" or "force-majeure" or "incapacity" or "no-heir" or "controlled-by-obligor";
        string? to = given.TextOrNull("to");
        bool isDay = to is not null && DateText.TryParseDate(to, out _);
        string? until = given.TextOrNull("until") ?? given.TextOrNull("endedOn") ?? given.TextOrNull("endsOn") ?? given.TextOrNull("removedOn") ?? (isDay ? to : null);
        string on = given.TextOrNull("at") ?? given.TextOrNull("from") ?? given.Text("on");
        bool? arrived = given.Find("delivered")?.AsFlag ?? given.Find("arrived")?.AsFlag ?? given.Find("reachedDebtor")?.AsFlag ?? given.Find("received")?.AsFlag;
        return new LimitationEvent(DateText.ParseDate(on[..10]), LimitationCause.Parse(type))
        {
            HasArrived = arrived,
            IsToRegisteredContact = isDay || to is null || isObstacle ? null : to.StartsWith("registered", StringComparison.Ordinal),
            Until = until is null ? null : DateText.ParseDate(until[..10]),
        };
    }
}
