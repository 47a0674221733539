using System.Collections.Frozen;

namespace CollectionRules.Calendars;

/// <summary>
/// Which dates are business days: weekend days of the week, holidays on top of them, and weekend dates that are worked
/// nevertheless, such as the make-up working days of China.
/// </summary>
/// <remarks>Immutable. Two calendars are equal when they have the same id and the same content.</remarks>
/// <example><code>
/// HolidayCalendar calendar = HolidayCalendar.Create("CN")
///     .WithHolidays(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 2))
///     .WithWorkingDays(new DateOnly(2026, 10, 10));          // a Saturday
/// calendar.NextOrSame(new DateOnly(2026, 10, 1));            // 2026-10-05
/// </code></example>
public sealed class HolidayCalendar : IEquatable<HolidayCalendar>
{
    /// <summary>How many days a search for a business day looks ahead or back: 366.</summary>
    public const int SearchDays = 366;

    private readonly int _weekendMask;
    private readonly FrozenSet<DateOnly> _holidays;
    private readonly FrozenSet<DateOnly> _workingDays;
    private readonly HolidayCalendar[] _parts;
    private readonly bool _openIfAnyIs;

    private HolidayCalendar(string id, int weekendMask, FrozenSet<DateOnly> holidays, FrozenSet<DateOnly> workingDays, HolidayCalendar[]? parts = null, bool openIfAnyIs = false)
    {
        Id = id;
        _weekendMask = weekendMask;
        _holidays = holidays;
        _workingDays = workingDays;
        _parts = parts ?? [];
        _openIfAnyIs = openIfAnyIs;
    }

    /// <summary>The calendar <c>none</c>, in which every date is a business day.</summary>
    public static HolidayCalendar None { get; } = Create("none", []);

    /// <summary>The calendar <c>weekends</c>: Saturdays and Sundays, no holidays.</summary>
    public static HolidayCalendar Weekends { get; } = Create("weekends");

    /// <summary>The id that policies and records name the calendar by.</summary>
    public string Id { get; }

    /// <summary>The weekend days of the week, Sunday first; empty for a combined calendar, whose parts have their own.</summary>
    public IReadOnlyList<DayOfWeek> WeekendDays =>
        [.. Enumerable.Range(0, 7).Where(day => (_weekendMask >> day & 1) != 0).Select(day => (DayOfWeek)day)];

    /// <summary>The holidays, in order; of a combined calendar those of all its parts.</summary>
    public IReadOnlyList<DateOnly> Holidays => Gathered(static calendar => calendar._holidays);

    /// <summary>The dates that are worked although they are weekend days, in order.</summary>
    public IReadOnlyList<DateOnly> WorkingDays => Gathered(static calendar => calendar._workingDays);

    /// <summary>Whether the calendar combines others, which then hold its dates.</summary>
    public bool IsCombination => _parts.Length > 0;

    /// <summary>A calendar with Saturday and Sunday as its weekend and no holidays.</summary>
    /// <exception cref="ArgumentException">The id is empty, or contains white space, control characters, <c>+</c> or <c>|</c>.</exception>
    public static HolidayCalendar Create(string id) => Create(id, [DayOfWeek.Saturday, DayOfWeek.Sunday]);

    /// <summary>A calendar with the given weekend, which may be empty, and no holidays.</summary>
    /// <exception cref="ArgumentException">The id is not usable, or all seven days would be weekend.</exception>
    public static HolidayCalendar Create(string id, IEnumerable<DayOfWeek> weekend)
    {
        ArgumentNullException.ThrowIfNull(weekend);
        RequireId(id);
        int mask = 0;
        foreach (DayOfWeek day in weekend)
        {
            if (day is < DayOfWeek.Sunday or > DayOfWeek.Saturday)
            {
                throw new ArgumentOutOfRangeException(nameof(weekend), day, "A weekend consists of days of the week.");
            }

            mask |= 1 << (int)day;
        }

        return mask == 0x7F
            ? throw new ArgumentException($"The calendar \"{id}\" has seven weekend days; at least one day of the week must be a working day.", nameof(weekend))
            : new HolidayCalendar(id, mask, FrozenSet<DateOnly>.Empty, FrozenSet<DateOnly>.Empty);
    }

    /// <summary>The same calendar with more holidays. A holiday on a weekend day is allowed.</summary>
    /// <exception cref="ArgumentException">A date is a working day already.</exception>
    /// <exception cref="InvalidOperationException">The calendar is a combination of others.</exception>
    public HolidayCalendar WithHolidays(params IEnumerable<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        RequireSimple();
        return new HolidayCalendar(Id, _weekendMask, Extended(_holidays, dates, _workingDays), _workingDays);
    }

    /// <summary>The same calendar with more dates that are worked although they are weekend days.</summary>
    /// <exception cref="ArgumentException">A date is a holiday already, or not a weekend day.</exception>
    /// <exception cref="InvalidOperationException">The calendar is a combination of others.</exception>
    public HolidayCalendar WithWorkingDays(params IEnumerable<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        RequireSimple();
        FrozenSet<DateOnly> all = Extended(_workingDays, dates, _holidays);
        foreach (DateOnly date in all)
        {
            if (!IsWeekend(date))
            {
                throw new ArgumentException($"\"{DateText.Format(date)}\" is a {date.DayOfWeek}, not a weekend day of the calendar \"{Id}\"; only weekend days can be declared worked.", nameof(dates));
            }
        }

        return new HolidayCalendar(Id, _weekendMask, _holidays, all);
    }

    /// <summary>The calendar in which a date is a business day only if it is one in both; its id joins both with <c>+</c>.</summary>
    public HolidayCalendar And(HolidayCalendar other) => Combined(other, openIfAnyIs: false);

    /// <summary>The calendar in which a date is a business day if it is one in either; its id joins both with <c>|</c>.</summary>
    public HolidayCalendar Or(HolidayCalendar other) => Combined(other, openIfAnyIs: true);

    /// <summary>Whether the date is worked.</summary>
    public bool IsBusinessDay(DateOnly date)
    {
        if (_parts.Length == 0)
        {
            return !_holidays.Contains(date) && (!IsWeekend(date) || _workingDays.Contains(date));
        }

        foreach (HolidayCalendar part in _parts)
        {
            if (part.IsBusinessDay(date) == _openIfAnyIs)
            {
                return _openIfAnyIs;
            }
        }

        return !_openIfAnyIs;
    }

    /// <summary>
    /// Whether the date is a listed holiday. A plain weekend day is none. In a combination with <see cref="And"/> a holiday
    /// of any part, with <see cref="Or"/> a holiday of every part.
    /// </summary>
    public bool IsHoliday(DateOnly date)
    {
        if (_parts.Length == 0)
        {
            return _holidays.Contains(date);
        }

        foreach (HolidayCalendar part in _parts)
        {
            if (part.IsHoliday(date) != _openIfAnyIs)
            {
                return !_openIfAnyIs;
            }
        }

        return _openIfAnyIs;
    }

    /// <summary>The date itself or the first business day after it.</summary>
    /// <exception cref="InvalidOperationException">There is none within <see cref="SearchDays"/> days, or before the end of the calendar.</exception>
    public DateOnly NextOrSame(DateOnly date) => Search(date, 1) ?? throw NoneInSight(date, "after");

    /// <summary>The date itself or the last business day before it.</summary>
    /// <exception cref="InvalidOperationException">There is none within <see cref="SearchDays"/> days, or after the start of the calendar.</exception>
    public DateOnly PreviousOrSame(DateOnly date) => Search(date, -1) ?? throw NoneInSight(date, "before");

    /// <summary>
    /// The business day so many business days after the date (before it, where negative). Zero gives the date itself,
    /// business day or not.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no business day within <see cref="SearchDays"/> days of the one before.</exception>
    public DateOnly AddBusinessDays(DateOnly date, int count)
    {
        int step = count < 0 ? -1 : 1;
        for (long left = Math.Abs((long)count); left > 0; left--)
        {
            DateOnly? next = Moved(date, step) is DateOnly neighbor ? Search(neighbor, step) : null;
            date = next ?? throw NoneInSight(date, step > 0 ? "after" : "before");
        }

        return date;
    }

    /// <summary>The number of business days from the start, included, to the end, excluded.</summary>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public int BusinessDaysBetween(DateOnly start, DateOnly end)
    {
        DateOrder.Require(start, end, nameof(end));
        int count = 0;
        for (DateOnly date = start; date < end; date = date.AddDays(1))
        {
            count += IsBusinessDay(date) ? 1 : 0;
        }

        return count;
    }

    /// <inheritdoc/>
    public bool Equals(HolidayCalendar? other) => ReferenceEquals(this, other) || (other is not null
        && Id == other.Id
        && _weekendMask == other._weekendMask
        && _openIfAnyIs == other._openIfAnyIs
        && _holidays.SetEquals(other._holidays)
        && _workingDays.SetEquals(other._workingDays)
        && _parts.AsSpan().SequenceEqual(other._parts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HolidayCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, _weekendMask, _holidays.Count, _workingDays.Count);

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    /// <summary>The nearest business day, by the tie rule of <see cref="BusinessDayRule.Nearest"/>.</summary>
    internal DateOnly Nearest(DateOnly date)
    {
        DateOnly? next = Search(date, 1);
        DateOnly? previous = Search(date, -1);
        if (next is not DateOnly after || previous is not DateOnly before)
        {
            return next ?? previous ?? throw NoneInSight(date, "around");
        }

        int ahead = after.DayNumber - date.DayNumber;
        int back = date.DayNumber - before.DayNumber;
        bool forward = ahead < back || (ahead == back && date.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Monday);
        return forward ? after : before;
    }

    private static void RequireId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        foreach (char character in id)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '+' or '|')
            {
                throw new ArgumentException($"\"{id}\" cannot be the id of a calendar: white space, control characters, \"+\" and \"|\" are not allowed.", nameof(id));
            }
        }
    }

    private static FrozenSet<DateOnly> Extended(FrozenSet<DateOnly> present, IEnumerable<DateOnly> more, FrozenSet<DateOnly> opposite)
    {
        HashSet<DateOnly> all = [.. present, .. more];
        foreach (DateOnly date in all)
        {
            if (opposite.Contains(date))
            {
                throw new ArgumentException($"\"{DateText.Format(date)}\" cannot be both a holiday and a working day.", nameof(more));
            }
        }

        return all.ToFrozenSet();
    }

    private static DateOnly? Moved(DateOnly date, int step) =>
        date == (step > 0 ? DateOnly.MaxValue : DateOnly.MinValue) ? null : date.AddDays(step);

    private HolidayCalendar Combined(HolidayCalendar other, bool openIfAnyIs)
    {
        ArgumentNullException.ThrowIfNull(other);
        string id = $"{Part(this)}{(openIfAnyIs ? '|' : '+')}{Part(other)}";
        return new HolidayCalendar(id, 0, FrozenSet<DateOnly>.Empty, FrozenSet<DateOnly>.Empty, [this, other], openIfAnyIs);

        string Part(HolidayCalendar part) =>
            part._parts.Length == 0 || part._openIfAnyIs == openIfAnyIs ? part.Id : $"({part.Id})";
    }

    private DateOnly? Search(DateOnly date, int step)
    {
        DateOnly? candidate = date;
        for (int i = 0; i <= SearchDays && candidate is DateOnly found; i++)
        {
            if (IsBusinessDay(found))
            {
                return found;
            }

            candidate = Moved(found, step);
        }

        return null;
    }

    private InvalidOperationException NoneInSight(DateOnly date, string side) => new(
        $"The calendar \"{Id}\" has no business day within {SearchDays} days {side} \"{DateText.Format(date)}\".");

    private void RequireSimple()
    {
        if (_parts.Length > 0)
        {
            throw new InvalidOperationException($"The calendar \"{Id}\" is a combination; add the dates to one of its parts.");
        }
    }

    private bool IsWeekend(DateOnly date) => (_weekendMask >> (int)date.DayOfWeek & 1) != 0;

    private DateOnly[] Gathered(Func<HolidayCalendar, FrozenSet<DateOnly>> dates)
    {
        SortedSet<DateOnly> all = [.. dates(this)];
        foreach (HolidayCalendar part in _parts)
        {
            all.UnionWith(part.Gathered(dates));
        }

        return [.. all];
    }
}
