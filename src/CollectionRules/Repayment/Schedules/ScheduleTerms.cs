using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// What a repayment schedule is computed from: plain data, checked as a whole by <see cref="RepaymentSchedule.Calculate"/>, which reports
/// every fault at once. <c>with</c> makes a variant.
/// </summary>
/// <example><code>
/// ScheduleTerms terms = new()
/// {
///     Principal = Money.Of(10_000m, Currency.CNY),
///     Rate = AnnualRate.Of(12m),
///     Installments = 12,
///     Disbursed = new DateOnly(2026, 1, 1),
///     FirstDue = new DateOnly(2026, 2, 1),
///     Rounding = RoundingRule.HalfUp,
/// };
/// </code></example>
public sealed record ScheduleTerms
{
    /// <summary>The most rows of a schedule: 1,200.</summary>
    public const int MaxInstallments = 1_200;

    /// <summary>The sanity limit of the rate: 1,000 % per year. Nominal rates above it are refused as a slip of the pen.</summary>
    public static AnnualRate MaxRate { get; } = AnnualRate.Of(1_000m);

    /// <summary>The amount to repay: above zero.</summary>
    public required Money Principal { get; init; }

    /// <summary>The nominal rate: from 0 % to <see cref="MaxRate"/>, both included.</summary>
    public required AnnualRate Rate { get; init; }

    /// <summary>The number of installments: 1 to 1,200. A given <see cref="Installment"/> may close the schedule earlier, a bullet has one row at the last of them.</summary>
    public required int Installments { get; init; }

    /// <summary>The day from which interest runs.</summary>
    public required DateOnly Disbursed { get; init; }

    /// <summary>The first due date: after <see cref="Disbursed"/>.</summary>
    public required DateOnly FirstDue { get; init; }

    /// <summary>The rule for interest, principal shares and fees; contracts differ, so there is no default.</summary>
    public required RoundingRule Rounding { get; init; }

    /// <summary>How the debt is spread; level payments where nothing is said.</summary>
    public RepaymentMethod Method { get; init; }

    /// <summary>How often a row falls due; monthly where nothing is said.</summary>
    public Frequency Frequency { get; init; } = Frequency.Monthly;

    /// <summary>The day of the month that due dates after the first return to, 1 to 31; null for the day of <see cref="FirstDue"/>. For frequencies of months.</summary>
    public int? AnchorDay { get; init; }

    /// <summary>
    /// The due dates one by one, in order, where they follow no frequency: one for each installment, the first is <see cref="FirstDue"/>. Empty
    /// where they follow <see cref="Frequency"/>.
    /// </summary>
    public ImmutableArray<DateOnly> DueDates { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What becomes of a due date at the end of a month; <see cref="MonthEndRule.KeepDay"/> where nothing is said.</summary>
    public MonthEndRule MonthEnds { get; init; }

    /// <summary>What becomes of a due date that is no business day; it stays where nothing is said.</summary>
    public BusinessDayRule BusinessDays { get; init; } = BusinessDayRule.None;

    /// <summary>The business days; weekends and holidays are none only for <see cref="BusinessDays"/>, <see cref="PayDays"/> and <c>BUS/252</c>.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.None;

    /// <summary>The borrower's pay-days, which due dates follow; null where they do not.</summary>
    public PayDays? PayDays { get; init; }

    /// <summary>Whether interest runs to the due dates as planned, before business days and pay-days moved them; no where nothing is said.</summary>
    public bool AccruesOnPlannedDates { get; init; }

    /// <summary>How time is counted; nominal periods (<c>perPeriod</c>: 1/12 of a year a month) where nothing is said.</summary>
    public DayCount DayCount { get; init; } = DayCount.PerPeriod;

    /// <summary>What a first period of another length costs under <c>perPeriod</c>; as much as a regular one where nothing is said.</summary>
    public StubRule FirstPeriod { get; init; }

    /// <summary>The rows at the beginning that repay no principal; 0 where nothing is said. The installment is computed over the others.</summary>
    public int PrincipalGraceRows { get; init; }

    /// <summary>The rows at the beginning that pay no interest; it accrues without compounding and is collected with the first row after. 0 where nothing is said.</summary>
    public int InterestGraceRows { get; init; }

    /// <summary>The installment as the contract gives it, instead of the computed one; for level payments and flat.</summary>
    public Money? Installment { get; init; }

    /// <summary>The multiple that the computed installment of level payments and flat is rounded to; null for the minor unit.</summary>
    public Money? InstallmentMultiple { get; init; }

    /// <summary>The rule that rounds the installment; null for <see cref="Rounding"/>.</summary>
    public RoundingRule? InstallmentRounding { get; init; }

    /// <summary>Principal that the last row repays on top of its installment; null for none. For level payments and level principal.</summary>
    public Money? Balloon { get; init; }

    /// <summary>The proportions of level payments; null for equal ones.</summary>
    public InstallmentPattern? Pattern { get; init; }

    /// <summary>The amounts of <see cref="RepaymentMethod.Stepped"/>; their rows add up to <see cref="Installments"/>.</summary>
    public ImmutableArray<InstallmentStep> Steps { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The fees of every row; none where nothing is said.</summary>
    public ImmutableArray<InstallmentFee> Fees { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where the rounding difference goes; into the last row where nothing is said.</summary>
    public FinalDifference FinalDifference { get; init; }

    /// <summary>The currency of the principal.</summary>
    public Currency Currency => Principal.Currency;

    /// <summary>Whether both say the same; lists are compared item by item.</summary>
    /// <param name="other">Other terms.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(ScheduleTerms? other) => ReferenceEquals(this, other) || (other is not null
        && Principal == other.Principal && Rate == other.Rate && Installments == other.Installments && Disbursed == other.Disbursed
        && FirstDue == other.FirstDue && Rounding == other.Rounding && Method == other.Method && Frequency == other.Frequency
        && AnchorDay == other.AnchorDay && MonthEnds == other.MonthEnds && BusinessDays == other.BusinessDays && Equals(Holidays, other.Holidays)
        && PayDays == other.PayDays && AccruesOnPlannedDates == other.AccruesOnPlannedDates && DayCount == other.DayCount
        && FirstPeriod == other.FirstPeriod && PrincipalGraceRows == other.PrincipalGraceRows && InterestGraceRows == other.InterestGraceRows
        && Installment == other.Installment && InstallmentMultiple == other.InstallmentMultiple && InstallmentRounding == other.InstallmentRounding
        && Balloon == other.Balloon && Equals(Pattern, other.Pattern) && FinalDifference == other.FinalDifference
        && DueDates.AsSpan().SequenceEqual(other.DueDates.AsSpan()) && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan()) && Fees.AsSpan().SequenceEqual(other.Fees.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Principal, Rate, Installments, Disbursed, FirstDue, Method, Frequency, Installment);
}
