using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance;

/// <summary>A duty with a period: how long records are kept, how often something is done, by when something is answered.</summary>
public sealed class DutyRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>duty</c>.</summary>
    public const string KindName = "duty";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What it is about, in kebab case, such as <c>keep-records</c>.</summary>
    public required string Subject { get; init => field = CaseText.Identifier(value); }

    /// <summary>From what day the period runs, in kebab case, such as <c>last-activity</c>.</summary>
    public required string From { get; init => field = CaseText.Identifier(value); }

    /// <summary>The business days that come before the period, 0 to 366: Saturdays, Sundays and holidays do not count.</summary>
    public int BusinessDaysBefore { get; init => field = CaseText.Between(value, 0, 366); }

    /// <summary>How long it is.</summary>
    public required CalendarSpan Period { get; init; }

    /// <summary>The last day of the period.</summary>
    /// <param name="from">The day from which it runs, which is not counted.</param>
    /// <param name="holidays">The holidays; only those of <see cref="BusinessDaysBefore"/> matter.</param>
    /// <returns>The day; a month that is too short gives its last day.</returns>
    /// <exception cref="OverflowException">The day is beyond the calendar.</exception>
    public DateOnly EndFrom(DateOnly from, HolidayCalendar? holidays = null) => Period.AddTo(StartFrom(from, holidays));

    /// <summary>The day on which the period itself begins: the given one, or so many business days later.</summary>
    /// <param name="from">The day from which it runs.</param>
    /// <param name="holidays">The holidays.</param>
    /// <returns>The day.</returns>
    public DateOnly StartFrom(DateOnly from, HolidayCalendar? holidays = null) =>
        HolidayCalendar.Create("business-days").WithHolidays(holidays?.Holidays ?? []).AddBusinessDays(from, BusinessDaysBefore);

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("subject", Subject);
        writer.Text("from", From);
        writer.Number("businessDaysBefore", BusinessDaysBefore == 0 ? null : BusinessDaysBefore);
        writer.Text("period", Period.ToString());
    }
}
