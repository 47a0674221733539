namespace CollectionRules.Calendars;

/// <summary>
/// A named convention that turns two dates into days and an exact part of a year. Names are those of the market
/// definitions, such as <c>ACT/365F</c> or <c>30E/360 ISDA</c>; <see cref="All"/> lists them.
/// </summary>
/// <remarks>
/// The start date is counted and the end date is not, so that periods that meet do not share a day. Instances are unique:
/// two day counts with one name are the same object.
/// </remarks>
/// <example><code>
/// DayCount count = DayCount.Parse("30E/360");
/// count.Days(new DateOnly(2012, 5, 31), new DateOnly(2013, 8, 31));       // 450
/// count.Fraction(new DateOnly(2012, 5, 31), new DateOnly(2013, 8, 31));   // 5/4
/// </code></example>
public sealed class DayCount
{
    private readonly DayCountKind _kind;

    private DayCount(string name, DayCountKind kind)
    {
        Name = name;
        _kind = kind;
    }

    /// <summary><c>ACT/360</c>: actual days over 360.</summary>
    public static DayCount Actual360 { get; } = new("ACT/360", DayCountKind.Actual360);

    /// <summary><c>ACT/364</c>: actual days over 364, the year of 52 weeks.</summary>
    public static DayCount Actual364 { get; } = new("ACT/364", DayCountKind.Actual364);

    /// <summary><c>ACT/365F</c>: actual days over 365, leap year or not.</summary>
    public static DayCount Actual365Fixed { get; } = new("ACT/365F", DayCountKind.Actual365Fixed);

    /// <summary><c>ACT/365A</c>: actual days over 366 if a 29 February lies after the start and not after the end, else over 365.</summary>
    public static DayCount Actual365Actual { get; } = new("ACT/365A", DayCountKind.Actual365Actual);

    /// <summary>
    /// <c>ACT/365L</c>: actual days over 366 or 365. Yearly payments: 366 if a 29 February lies after the start and not after
    /// the period's end; others: 366 if the period ends in a leap year. Reads the frequency and the period's end.
    /// </summary>
    public static DayCount Actual365L { get; } = new("ACT/365L", DayCountKind.Actual365L);

    /// <summary><c>ACT/365.25</c>: actual days over 365.25, that is four times the days over 1461.</summary>
    public static DayCount Actual36525 { get; } = new("ACT/365.25", DayCountKind.Actual36525);

    /// <summary><c>ACT/ACT ISDA</c>: the days of leap years over 366 plus the other days over 365.</summary>
    public static DayCount ActualActualIsda { get; } = new("ACT/ACT ISDA", DayCountKind.ActualActualIsda);

    /// <summary>
    /// <c>ACT/ACT ICMA</c>: in every regular payment period the days covered over the days of that period, times the
    /// period's share of a year; stubs are cut along the regular grid. Reads the frequency (of months), a regular date and
    /// the month-end rule.
    /// </summary>
    public static DayCount ActualActualIcma { get; } = new("ACT/ACT ICMA", DayCountKind.ActualActualIcma);

    /// <summary>
    /// <c>ACT/ACT AFB</c>: whole years counted back from the end, then the remaining days over 366 if they contain a
    /// 29 February (start included, end excluded), else over 365.
    /// </summary>
    public static DayCount ActualActualAfb { get; } = new("ACT/ACT AFB", DayCountKind.ActualActualAfb);

    /// <summary><c>NL/360</c>: actual days without any 29 February, over 360.</summary>
    public static DayCount NoLeap360 { get; } = new("NL/360", DayCountKind.NoLeap360);

    /// <summary><c>NL/365</c>: actual days without any 29 February after the start and not after the end, over 365.</summary>
    public static DayCount NoLeap365 { get; } = new("NL/365", DayCountKind.NoLeap365);

    /// <summary><c>30/360 ISDA</c> (bond basis): a start on the 31st counts as the 30th; so does an end on the 31st if the start is then the 30th.</summary>
    public static DayCount Thirty360Isda { get; } = new("30/360 ISDA", DayCountKind.Thirty360Isda);

    /// <summary><c>30/360 PSA</c>: as <c>30/360 ISDA</c>, and a start at the end of February counts as the 30th.</summary>
    public static DayCount Thirty360Psa { get; } = new("30/360 PSA", DayCountKind.Thirty360Psa);

    /// <summary>
    /// <c>30U/360</c> (US): <c>30U/360 EOM</c> where the context's month-end rule sticks to month ends, as it does by default;
    /// otherwise <c>30/360 ISDA</c>.
    /// </summary>
    public static DayCount ThirtyU360 { get; } = new("30U/360", DayCountKind.ThirtyU360);

    /// <summary><c>30U/360 EOM</c>: as <c>30/360 ISDA</c>, with ends of February first: both dates at one count as the 30th, or the start alone does.</summary>
    public static DayCount ThirtyU360EndOfMonth { get; } = new("30U/360 EOM", DayCountKind.ThirtyU360EndOfMonth);

    /// <summary><c>30E/360</c> (Eurobond basis): the 31st counts as the 30th at either end.</summary>
    public static DayCount ThirtyE360 { get; } = new("30E/360", DayCountKind.ThirtyE360);

    /// <summary><c>30E/360 ISDA</c> (German): the last day of any month counts as the 30th, save an end of February that is the maturity. Reads the maturity.</summary>
    public static DayCount ThirtyE360Isda { get; } = new("30E/360 ISDA", DayCountKind.ThirtyE360Isda);

    /// <summary><c>30E+/360</c>: a start on the 31st counts as the 30th, an end on the 31st as the 1st of the next month.</summary>
    public static DayCount ThirtyEPlus360 { get; } = new("30E+/360", DayCountKind.ThirtyEPlus360);

    /// <summary><c>30E/365</c>: the last day of any month counts as the 30th, over 365.</summary>
    public static DayCount ThirtyE365 { get; } = new("30E/365", DayCountKind.ThirtyE365);

    /// <summary><c>BUS/252</c>: business days over 252, start included and end excluded. Reads the holidays.</summary>
    public static DayCount Business252 { get; } = new("BUS/252", DayCountKind.Business252);

    /// <summary><c>1/1</c>: always one day and one year.</summary>
    public static DayCount OneOne { get; } = new("1/1", DayCountKind.OneOne);

    /// <summary>
    /// <c>EU-2008/48</c>: whole weeks, months or years counted back from the end, then days over the length of the year
    /// before; see <see cref="EuropeanInterval"/>. Reads the interval unit.
    /// </summary>
    public static DayCount European { get; } = new("EU-2008/48", DayCountKind.European);

    /// <summary><c>perPeriod</c>: the period's nominal share of a year, <see cref="Frequency.YearShare"/>, whatever its days. Reads the frequency.</summary>
    public static DayCount PerPeriod { get; } = new("perPeriod", DayCountKind.PerPeriod);

    /// <summary>Every convention, in the order of the market's families.</summary>
    public static IReadOnlyList<DayCount> All { get; } =
    [
        Actual360, Actual364, Actual365Fixed, Actual365Actual, Actual365L, Actual36525,
        ActualActualIsda, ActualActualIcma, ActualActualAfb, NoLeap360, NoLeap365,
        Thirty360Isda, Thirty360Psa, ThirtyU360, ThirtyU360EndOfMonth, ThirtyE360, ThirtyE360Isda, ThirtyEPlus360, ThirtyE365,
        Business252, OneOne, European, PerPeriod,
    ];

    /// <summary>The name that <see cref="Parse"/> reads.</summary>
    public string Name { get; }

    /// <summary>The convention with exactly this name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static DayCount Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out DayCount? dayCount)
            ? dayCount
            : throw new FormatException($"\"{name}\" is not a day count. Allowed are {string.Join(", ", All.Select(known => $"\"{known.Name}\""))}.");
    }

    /// <summary>The convention with exactly this name; <c>false</c> where there is none.</summary>
    public static bool TryParse(string? name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DayCount? dayCount)
    {
        foreach (DayCount known in All)
        {
            if (known.Name == name)
            {
                dayCount = known;
                return true;
            }
        }

        dayCount = null;
        return false;
    }

    /// <summary>The days that the convention counts from the start to the end.</summary>
    /// <param name="start">The first day, which counts.</param>
    /// <param name="end">The day that no longer counts; not before the start.</param>
    /// <param name="context">What the convention reads besides the dates; absent means the defaults.</param>
    /// <exception cref="ArgumentException">The end is before the start, or the convention needs something that the context lacks.</exception>
    public int Days(DateOnly start, DateOnly end, DayCountContext? context = null)
    {
        DateOrder.Require(start, end, nameof(end));
        int actual = end.DayNumber - start.DayNumber;
        return _kind switch
        {
            DayCountKind.NoLeap360 or DayCountKind.NoLeap365 => actual - MonthArithmetic.LeapDays(start, end),
            DayCountKind.OneOne => 1,
            DayCountKind.Business252 => Needed(context?.Holidays, nameof(DayCountContext.Holidays)).BusinessDaysBetween(start, end),
            >= DayCountKind.Thirty360Isda and <= DayCountKind.ThirtyE365 => ThirtyDayMonths.Days(_kind, start, end, context ?? DayCountContext.None),
            _ => actual,
        };
    }

    /// <summary>The exact part of a year from the start to the end.</summary>
    /// <param name="start">The first day, which counts.</param>
    /// <param name="end">The day that no longer counts; not before the start.</param>
    /// <param name="context">What the convention reads besides the dates; absent means the defaults.</param>
    /// <exception cref="ArgumentException">The end is before the start, or the convention needs something that the context lacks.</exception>
    public YearFraction Fraction(DateOnly start, DateOnly end, DayCountContext? context = null)
    {
        context ??= DayCountContext.None;
        int days = Days(start, end, context);
        switch (_kind)
        {
            case DayCountKind.Actual364:
                return new YearFraction(days, 364);
            case DayCountKind.Actual365Fixed or DayCountKind.NoLeap365 or DayCountKind.ThirtyE365:
                return new YearFraction(days, 365);
            case DayCountKind.Actual36525:
                return new YearFraction(4L * days, 1461);
            case DayCountKind.Actual365Actual:
                return new YearFraction(days, MonthArithmetic.LeapDays(start, end) > 0 ? 366 : 365);
            case DayCountKind.Actual365L:
                return ActualYears.Actual365L(start, end, Needed(context.Frequency, nameof(DayCountContext.Frequency)), Needed(context.PeriodEnd, nameof(DayCountContext.PeriodEnd)));
            case DayCountKind.ActualActualIsda:
                return ActualYears.Isda(start, end);
            case DayCountKind.ActualActualAfb:
                return ActualYears.Afb(start, end);
            case DayCountKind.ActualActualIcma:
                DateOnly gridDate = Needed(context.RegularDate ?? context.PeriodEnd, nameof(DayCountContext.RegularDate));
                return RegularPeriods.Icma(start, end, Needed(context.Frequency, nameof(DayCountContext.Frequency)), gridDate, context.MonthEnds);
            case DayCountKind.Business252:
                return new YearFraction(days, 252);
            case DayCountKind.OneOne:
                return YearFraction.One;
            case DayCountKind.European:
                return EuropeanInterval.Between(start, end, context.IntervalUnit).Fraction;
            case DayCountKind.PerPeriod:
                return start == end ? YearFraction.Zero : Needed(context.Frequency, nameof(DayCountContext.Frequency)).YearShare;
            default:
                return new YearFraction(days, 360);
        }
    }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private T Needed<T>(T? value, string what)
        where T : struct => value ?? throw Missing(what);

    private T Needed<T>(T? value, string what)
        where T : class => value ?? throw Missing(what);

    private ArgumentException Missing(string what) =>
        new($"The day count \"{Name}\" needs the {what} of the context, which is absent.");
}
