using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Cases.Events;

namespace CollectionRules.Compliance;

/// <summary>When contacts may be made: windows of local time by day of the week and on holidays, of one clock.</summary>
/// <remarks>Windows are half-open: the start is inside, the end is not.</remarks>
public sealed class ContactWindowRule : ContactRule
{
    /// <summary>The kind in documents: <c>contact-window</c>.</summary>
    public const string KindName = "contact-window";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>When it is open.</summary>
    public required WeeklyWindows Hours { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whose wall clock; the debtor's where nothing is said.</summary>
    public ContactClock Clock { get; init; }

    /// <summary>The only holidays that count; where none is listed, those of the context do.</summary>
    public ImmutableArray<DateOnly> Holidays { get; init => field = value.IsDefault ? [] : [.. value.Distinct().Order()]; } = [];

    /// <summary>The consent that opens other times: those of its window, or all where it has none; null where nothing opens them.</summary>
    public ConsentKind? OpenedBy { get; init => field = value is { IsEmpty: true } ? null : value; }

    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at) => IsOpen(question, at) ? null : Against();

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at)
    {
        IReadOnlyList<ZoneRules> zones = question.ZonesBy(Clock);
        DateTimeOffset? first = Hours.NextOpeningInAll(at, zones, CalendarOf(question));
        foreach (ConsentGiven consent in Agreed(question))
        {
            DateTimeOffset from = consent.OccurredAt > at ? consent.OccurredAt : at;
            DateTimeOffset? opening = consent.Window is DailyWindow window ? window.NextOpeningInAll(from, zones) : from;
            first = opening is null || consent.ValidUntil <= opening || first <= opening ? first : opening;
        }

        return first;
    }

    internal override IEnumerable<DateTimeOffset?> Closings(RuleQuestion question, DateTimeOffset at)
    {
        IReadOnlyList<ZoneRules> zones = question.ZonesBy(Clock);
        HolidayCalendar holidays = CalendarOf(question);
        return zones.SelectMany(zone => Agreed(question).Select(static consent => consent.Window).OfType<DailyWindow>()
            .Select(window => window.NextClosing(at, zone)).Prepend(Hours.NextClosing(at, zone, holidays)));
    }

    internal override void WriteTerms(CaseWriter writer)
    {
        writer.Text("hours", Hours.ToString());
        writer.Word("clock", Clock == ContactClock.OfDebtor ? null : Clock.ToString());
        writer.Texts("holidays", [.. Holidays.Select(DateText.Format)]);
        writer.Word("openedBy", OpenedBy?.ToString());
    }

    private bool IsOpen(RuleQuestion question, DateTimeOffset at)
    {
        IReadOnlyList<ZoneRules> zones = question.ZonesBy(Clock);
        return Hours.IsOpenInAll(at, zones, CalendarOf(question))
            || Agreed(question).Any(consent => !(consent.ValidUntil <= at) && (consent.Window is not DailyWindow window || window.IsOpenInAll(at, zones)));
    }

    private IEnumerable<ConsentGiven> Agreed(RuleQuestion question) => OpenedBy is ConsentKind kind ? question.Consents(kind) : [];

    private HolidayCalendar CalendarOf(RuleQuestion question) =>
        !Hours.HasHolidayWindows || Holidays.IsEmpty ? question.Context.Holidays : HolidayCalendar.Create("listed", []).WithHolidays(Holidays);
}
