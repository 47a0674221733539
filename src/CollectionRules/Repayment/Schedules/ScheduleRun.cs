using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Repayment.Schedules;

/// <summary>From terms to rows: checks, dates, factors, amounts, fees. Works on the caller's buffers and the stack.</summary>
internal static class ScheduleRun
{
    /// <summary>Fills the rows and their factors; null where all went well.</summary>
    public static DiagnosticBag? Fill(ScheduleTerms terms, Span<ScheduleRow> rows, Span<PeriodFactor> factors, out int count, out long? installment)
    {
        count = 0;
        installment = null;
        if (ScheduleCheck.Of(terms) is { } faults)
            return faults;
        Span<DateOnly> dues = stackalloc DateOnly[terms.Installments];
        Span<DateOnly> accrual = terms.AccruesOnPlannedDates ? stackalloc DateOnly[terms.Installments] : dues;
        if (Dates(terms, dues, accrual) is { } late)
            return late;
        try
        {
            FactorLine line = PeriodTime.Factors(terms, accrual, factors);
            if (terms.Method == RepaymentMethod.Bullet)
            {
                PeriodFactor whole = PeriodTime.IsNominal(terms) ? line.Sum(dues.Length)
                    : PeriodFactor.Of(terms.Rate, PeriodTime.Between(terms, terms.Disbursed, accrual[^1], accrual[^1], accrual[^1]));
                line = new FactorLine(whole, 1);
                dues = dues[^1..];
            }

            for (int row = 0; row < line.Count; row++)
                factors[row] = line[row];

            return Amounts(terms, line, dues, rows, out count, out installment);
        }
        catch (OverflowException)
        {
            return One(DiagnosticCode.ScheduleOverflow, "/principal", terms.Principal.ToString());
        }
        catch (ArgumentException)
        {
            return One(DiagnosticCode.ScheduleDayCount, "/dayCount", terms.DayCount.Name, ("frequency", terms.Frequency.ToString()));
        }
    }

    /// <summary>The fault of an installment that never pays the debt off.</summary>
    public static DiagnosticBag NeverAmortizes(Currency currency, AmortizationResult result, DateOnly due, string path = "/installment") => One(
        DiagnosticCode.ScheduleNeverAmortizes,
        path,
        result.Installment is { } installment ? Money.FromMinorUnits(installment, currency).ToString() : "0",
        ("row", (result.FaultRow + 1).ToString(CultureInfo.InvariantCulture)),
        ("due", DateText.Format(due)),
        ("interest", Money.FromMinorUnits(result.Interest, currency).ToString()));

    private static DiagnosticBag? Dates(ScheduleTerms terms, Span<DateOnly> dues, Span<DateOnly> accrual)
    {
        DueGrid grid = new(terms.FirstDue, 0);
        DateOnly before = terms.Disbursed, plannedBefore = terms.Disbursed;
        for (int row = 0; row < dues.Length; row++)
        {
            DateOnly planned;
            try
            {
                planned = grid.Planned(terms, row);
                dues[row] = grid.Due(terms, row);
            }
            catch (Exception exception) when (exception is OverflowException or InvalidOperationException or ArgumentOutOfRangeException)
            {
                return One(DiagnosticCode.ScheduleCalendar, "/frequency", terms.Frequency.ToString(), ("row", (row + 1).ToString(CultureInfo.InvariantCulture)));
            }

            if (terms.AccruesOnPlannedDates)
                accrual[row] = planned;
            if (dues[row] <= before || planned <= plannedBefore)
            {
                return One(
                    DiagnosticCode.ScheduleDueOrder,
                    "/frequency",
                    DateText.Format(dues[row]),
                    ("row", (row + 1).ToString(CultureInfo.InvariantCulture)),
                    ("before", DateText.Format(before)));
            }

            (before, plannedBefore) = (dues[row], planned);
        }

        return null;
    }

    private static DiagnosticBag? Amounts(ScheduleTerms terms, FactorLine line, ReadOnlySpan<DateOnly> dues, Span<ScheduleRow> rows, out int count, out long? installment)
    {
        Span<RowAmounts> amounts = stackalloc RowAmounts[line.Count];
        Span<int> weights = stackalloc int[terms.Pattern is null ? 0 : line.Count];
        for (int row = 0; row < weights.Length; row++)
            weights[row] = row < terms.PrincipalGraceRows ? 0 : terms.Pattern!.Of(row, dues[row]);
        Span<long> steps = stackalloc long[terms.Steps.IsEmpty ? 0 : line.Count];
        Spread(terms, steps);
        count = 0;
        installment = null;
        if (!weights.IsEmpty && !weights.ContainsAnyExcept(0))
            return One(DiagnosticCode.SchedulePattern, "/pattern", terms.Installments.ToString(CultureInfo.InvariantCulture));
        Amortization run = new()
        {
            Balance = terms.Principal.MinorUnits,
            FlatBase = terms.Principal.MinorUnits,
            Factors = line,
            Rounding = terms.Rounding,
            Method = terms.Method,
            Weights = weights,
            StepAmounts = steps,
            PrincipalGrace = terms.PrincipalGraceRows,
            InterestGrace = terms.InterestGraceRows,
            Given = terms.Installment?.MinorUnits,
            Multiple = terms.InstallmentMultiple?.MinorUnits ?? 1,
            InstallmentRounding = terms.InstallmentRounding ?? terms.Rounding,
            Balloon = terms.Balloon?.MinorUnits ?? 0,
            FinalDifference = terms.FinalDifference,
        };
        AmortizationResult result = run.Run(amounts);
        if (result.Fault == AmortizationFault.None && StandsStill(terms, result, line) is { } still)
            result = result with { Fault = AmortizationFault.NeverAmortizes, FaultRow = terms.PrincipalGraceRows, Interest = still };
        if (result.Fault == AmortizationFault.NeverAmortizes)
            return NeverAmortizes(terms.Currency, result, dues[result.FaultRow], terms.Method == RepaymentMethod.Stepped ? "/steps" : "/installment");
        long balance = terms.Principal.MinorUnits;
        Int128 total = 0;
        for (int row = 0; row < result.Rows; row++)
        {
            RowAmounts each = amounts[row];
            balance -= each.Principal;
            long fee = Fee(terms, each);
            total += (Int128)each.Principal + each.Interest + fee;
            rows[row] = new ScheduleRow(row + 1, dues[row], each.Principal, each.Interest, fee, balance, terms.Currency);
        }

        if (total > long.MaxValue)
            throw new OverflowException("The payments together do not fit.");
        count = result.Rows;
        installment = result.Installment;
        return null;
    }

    /// <summary>The fees of a row.</summary>
    public static long Fee(ScheduleTerms terms, RowAmounts row)
    {
        long fee = 0;
        foreach (InstallmentFee each in terms.Fees)
            fee = checked(fee + each.In(row.Principal, row.Interest, terms.Principal.MinorUnits, terms.Rounding));
        return fee;
    }

    /// <summary>The first interest that a given installment is to cover but does not exceed, so that nothing is repaid before the last row; null where it does.</summary>
    private static long? StandsStill(ScheduleTerms terms, AmortizationResult result, FactorLine line) =>
        terms.Installment is { } given && result.Rows > terms.PrincipalGraceRows + 1
        && line[terms.PrincipalGraceRows].Of(terms.Principal.MinorUnits, terms.Rounding) is var interest && interest > 0 && given.MinorUnits <= interest
            ? interest
            : null;

    private static void Spread(ScheduleTerms terms, Span<long> steps)
    {
        int row = 0;
        foreach (InstallmentStep step in terms.Steps.AsSpan())
        {
            steps.Slice(row, step.Rows).Fill(step.Amount?.MinorUnits ?? -1);
            row += step.Rows;
        }
    }

    private static DiagnosticBag One(string code, string path, string value, params ReadOnlySpan<TextArgument> arguments)
    {
        DiagnosticBag bag = new();
        bag.Report(code, path, value, arguments: arguments);
        return bag;
    }
}
