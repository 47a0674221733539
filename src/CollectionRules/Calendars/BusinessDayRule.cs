namespace CollectionRules.Calendars;

/// <summary>What happens to a date that is not a business day.</summary>
/// <remarks>Instances are unique: two rules with one name are the same object.</remarks>
/// <example><code>
/// BusinessDayRule.ModifiedFollowing.Adjust(new DateOnly(2026, 1, 31), HolidayCalendar.Weekends);   // 2026-01-30
/// </code></example>
public sealed class BusinessDayRule
{
    private readonly Func<DateOnly, HolidayCalendar, DateOnly> _adjust;

    private BusinessDayRule(string name, Func<DateOnly, HolidayCalendar, DateOnly> adjust)
    {
        Name = name;
        _adjust = adjust;
    }

    /// <summary><c>none</c>: the date stays.</summary>
    public static BusinessDayRule None { get; } = new("none", static (date, _) => date);

    /// <summary><c>following</c>: the next business day.</summary>
    public static BusinessDayRule Following { get; } = new("following", static (date, calendar) => calendar.NextOrSame(date));

    /// <summary><c>modified-following</c>: the next business day, or the previous one where the next is in another month.</summary>
    public static BusinessDayRule ModifiedFollowing { get; } = new("modified-following", static (date, calendar) =>
    {
        DateOnly next = calendar.NextOrSame(date);
        return next.Month == date.Month ? next : calendar.PreviousOrSame(date);
    });

    /// <summary><c>preceding</c>: the previous business day.</summary>
    public static BusinessDayRule Preceding { get; } = new("preceding", static (date, calendar) => calendar.PreviousOrSame(date));

    /// <summary><c>modified-preceding</c>: the previous business day, or the next one where the previous is in another month.</summary>
    public static BusinessDayRule ModifiedPreceding { get; } = new("modified-preceding", static (date, calendar) =>
    {
        DateOnly previous = calendar.PreviousOrSame(date);
        return previous.Month == date.Month ? previous : calendar.NextOrSame(date);
    });

    /// <summary>
    /// <c>nearest</c>: the business day fewest days away. Of two equally near ones the earlier, save that a Sunday or a Monday
    /// moves to the later one.
    /// </summary>
    public static BusinessDayRule Nearest { get; } = new("nearest", static (date, calendar) => calendar.Nearest(date));

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<BusinessDayRule> All { get; } =
        [None, Following, ModifiedFollowing, Preceding, ModifiedPreceding, Nearest];

    /// <summary>The name that <see cref="Parse"/> reads.</summary>
    public string Name { get; }

    /// <summary>The rule with exactly this name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static BusinessDayRule Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out BusinessDayRule? rule)
            ? rule
            : throw new FormatException($"\"{name}\" is not a business-day rule. Allowed are {string.Join(", ", All.Select(known => $"\"{known.Name}\""))}.");
    }

    /// <summary>The rule with exactly this name; <c>false</c> where there is none.</summary>
    public static bool TryParse(string? name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out BusinessDayRule? rule)
    {
        foreach (BusinessDayRule known in All)
        {
            if (known.Name == name)
            {
                rule = known;
                return true;
            }
        }

        rule = null;
        return false;
    }

    /// <summary>The date itself where it is a business day; otherwise the date that the rule gives.</summary>
    /// <exception cref="InvalidOperationException">There is no business day within <see cref="HolidayCalendar.SearchDays"/> days.</exception>
    public DateOnly Adjust(DateOnly date, HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return _adjust(date, calendar);
    }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
