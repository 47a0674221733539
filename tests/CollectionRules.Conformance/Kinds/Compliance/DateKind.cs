using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>A period of a duty: retention, validation, answer.</summary>
internal sealed class DateKind : IVectorKind
{
    private static readonly string[] Ends =
    [
        "keepUntil", "deleteAfter", "validationPeriodEnds", "answerBy", "answerDue", "deadline", "dueBy", "dueOn", "respondBy", "replyBy", "optOutDeadline", "optOutDeadlineNotBefore",
        "earliestOptOutDeadline", "endsOn", "periodEnds", "nextDue", "nextDueOn", "retainUntil", "deleteOn", "answerDueOn", "answerUntil", "replyDueOn",
    ];

    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "date";

    public Outcome Run(Vector vector)
    {
        DutyRule rule = Packs.Rule<DutyRule>(vector);
        Given given = vector.Given;
        HolidayCalendar holidays = Holidays(given);
        string? receipt = given.Keys.FirstOrDefault(key => rule.BusinessDaysBefore > 0 && key.EndsWith("eceivedOn", StringComparison.Ordinal));
        DateOnly? received = receipt is not null && given.TextOrNull(receipt) is string told ? DateText.ParseDate(told[..10]) : null;
        string[] keys = [.. given.Keys.Where(key => key != receipt && key is not ("federalHolidays" or "holidays" or "publicHolidays"))];
        if (keys.Length > 1 || (keys.Length == 0 && received is null))
        {
            throw new UnsupportedException($"a date needs one day to count from, not \"{string.Join("\", \"", keys)}\"");
        }

        DateOnly? from = keys.Length == 1 && given.TextOrNull(keys[0]) is string day ? DateText.ParseDate(day[..10]) : null;
        DateOnly? start = received ?? (from is DateOnly sent ? rule.StartFrom(sent, holidays) : null);
        DateOnly? end = start is DateOnly begun ? rule.Period.AddTo(begun) : null;
        Comparison comparison = new(vector);
        comparison.Date("assumedReceivedOn", start);
        foreach (string field in Ends)
        {
            comparison.Date(field, end);
        }

        return comparison.Outcome();
    }

    private static HolidayCalendar Holidays(Given given)
    {
        Given? list = given.Find("federalHolidays") ?? given.Find("holidays") ?? given.Find("publicHolidays");
        return list is { IsNull: false } ? HolidayCalendar.Create("given").WithHolidays(list.Items.Select(item => DateText.ParseDate(item.AsText))) : HolidayCalendar.Weekends;
    }
}
