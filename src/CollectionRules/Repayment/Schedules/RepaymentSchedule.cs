using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// The installments of a debt. It cannot exist unless the principal of its rows adds up to the claim, no balance is negative, the last is
/// zero, and due dates strictly rise.
/// </summary>
/// <example>Ten thousand at 1 % a month in twelve level payments:
/// <code>
/// RepaymentSchedule schedule = RepaymentSchedule.Calculate(terms);
/// schedule.Installment;         // 888.49 CNY
/// schedule.Rows[^1].Payment;    // 888.47 CNY
/// schedule.Totals.Interest;     // 661.86 CNY
/// </code></example>
public sealed class RepaymentSchedule
{
    internal RepaymentSchedule(ScheduleTerms terms, ImmutableArray<ScheduleRow> rows, ImmutableArray<PeriodFactor> factors, DueGrid grid, long claim, long? installment)
    {
        (Terms, Rows, Factors, Grid) = (terms, rows, factors, grid);
        Claim = Money.FromMinorUnits(claim, terms.Currency);
        Installment = installment is { } each ? Money.FromMinorUnits(each, terms.Currency) : null;
        Totals = ScheduleTotals.Of(rows.AsSpan(), terms.Currency);
        Ensure();
    }

    /// <summary>The terms it was computed from; after a relief, those in force in the last row.</summary>
    public ScheduleTerms Terms { get; }

    /// <summary>The rows in the order of their due dates.</summary>
    public ImmutableArray<ScheduleRow> Rows { get; }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Terms.Currency;

    /// <summary>What the rows repay: the principal, and what joined it later.</summary>
    public Money Claim { get; }

    /// <summary>The level installment before fees, of weight 1 where there is a pattern; after a relief the latest. Null for methods without one.</summary>
    public Money? Installment { get; }

    /// <summary>The sums over all rows.</summary>
    public ScheduleTotals Totals { get; }

    /// <summary>The last due date.</summary>
    public DateOnly Maturity => Rows[^1].Due;

    /// <summary>The balance before the first row.</summary>
    private long Opening => Rows[0].BalanceMinorUnits + Rows[0].PrincipalMinorUnits;

    /// <summary>The factor of each row.</summary>
    internal ImmutableArray<PeriodFactor> Factors { get; }

    /// <summary>Where due dates of further rows would be.</summary>
    internal DueGrid Grid { get; }

    /// <summary>Computes a schedule.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The terms give no schedule; every fault is in it.</exception>
    public static RepaymentSchedule Calculate(ScheduleTerms terms) => TryCalculate(terms, out RepaymentSchedule? schedule, out ImmutableArray<PolicyDiagnostic> faults)
        ? schedule
        : throw new PolicyValidationException(faults);

    /// <summary>Computes a schedule without throwing.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="schedule">The schedule; null where the terms give none.</param>
    /// <param name="faults">Every fault of the terms; empty where there is a schedule.</param>
    /// <returns>Whether there is a schedule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static bool TryCalculate(ScheduleTerms terms, [NotNullWhen(true)] out RepaymentSchedule? schedule, out ImmutableArray<PolicyDiagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(terms);
        int size = Math.Clamp(terms.Installments, 0, ScheduleTerms.MaxInstallments);
        ScheduleRow[] rows = new ScheduleRow[size];
        PeriodFactor[] factors = new PeriodFactor[size];
        DiagnosticBag? bag = ScheduleRun.Fill(terms, rows, factors, out int count, out long? installment);
        faults = bag?.ToImmutable() ?? [];
        if (bag is { })
        {
            schedule = null;
            return false;
        }

        schedule = new RepaymentSchedule(terms, [.. rows.AsSpan(0, count)], [.. factors.AsSpan(0, count)], new DueGrid(terms.FirstDue, terms.Method == RepaymentMethod.Bullet ? 1 - terms.Installments : 0), terms.Principal.MinorUnits, installment);
        return true;
    }

    /// <summary>
    /// Computes the rows into a buffer of the caller. The same rows as <see cref="Calculate"/>; for nominal periods and the common actual
    /// and 30/360 day counts nothing is allocated, save in the rare case that a rounding needs arithmetic of unlimited length.
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="rows">At least as many places as <see cref="ScheduleTerms.Installments"/>; the first are filled.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    /// <exception cref="PolicyValidationException">The terms give no schedule; every fault is in it.</exception>
    public static int Fill(ScheduleTerms terms, Span<ScheduleRow> rows)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Installments > rows.Length && terms.Installments <= ScheduleTerms.MaxInstallments)
            throw new ArgumentException($"The buffer has \"{rows.Length}\" places; the terms have \"{terms.Installments}\" installments.", nameof(rows));
        if (LevelFastPath.Takes(terms) && LevelFastPath.Fill(terms, rows[..terms.Installments]) is var filled and > 0)
            return filled;
        return FillSlowly(terms, rows);
    }

    private static int FillSlowly(ScheduleTerms terms, Span<ScheduleRow> rows)
    {
        Span<PeriodFactor> factors = stackalloc PeriodFactor[Math.Clamp(terms.Installments, 0, ScheduleTerms.MaxInstallments)];
        DiagnosticBag? bag = ScheduleRun.Fill(terms, rows, factors, out int count, out _);
        return bag is null ? count : throw new PolicyValidationException(bag.ToImmutable());
    }

    /// <summary>The first row that a date falls into: its period begins on or before the date and ends after it; -1 where there is none.</summary>
    internal int RowOf(DateOnly date)
    {
        if (date < Terms.Disbursed)
            return -1;
        int row = 0;
        while (row < Rows.Length && Rows[row].Due <= date)
            row++;
        return row < Rows.Length ? row : -1;
    }

    /// <summary>The first row due on or after a date; the number of rows where there is none.</summary>
    internal int FirstDueFrom(DateOnly date)
    {
        int row = 0;
        while (row < Rows.Length && Rows[row].Due < date)
            row++;
        return row;
    }

    /// <summary>The day on which the period of a row begins.</summary>
    internal DateOnly StartOf(int row) => row == 0 ? Terms.Disbursed : Rows[row - 1].Due;

    /// <summary>The balance before a row.</summary>
    internal long BalanceBefore(int row) => row == 0 ? Opening : Rows[row - 1].BalanceMinorUnits;

    private void Ensure()
    {
        long left = Claim.MinorUnits;
        DateOnly before = Terms.Disbursed;
        foreach (ScheduleRow row in Rows)
        {
            if (row.Due <= before || row.PrincipalMinorUnits < 0 || row.InterestMinorUnits < 0 || row.BalanceMinorUnits < 0)
                throw new InvalidOperationException($"Row {row.Number} breaks the schedule: {row}.");
            left -= row.PrincipalMinorUnits;
            before = row.Due;
        }

        if (left != 0 || Rows[^1].BalanceMinorUnits != 0)
            throw new InvalidOperationException("The rows do not repay the claim.");
    }
}
