using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Repayment.Relief;

/// <summary>A plan being computed anew from one row on: what is kept, and what the new rows are made of.</summary>
internal sealed class Replan
{
    private readonly List<ScheduleRow> kept;
    private readonly List<PeriodFactor> keptFactors;
    private bool tooMany;

    /// <param name="schedule">The plan in force.</param>
    /// <param name="from">The first row that is computed anew; the number of rows where only new ones are added.</param>
    public Replan(RepaymentSchedule schedule, int from)
    {
        Terms = schedule.Terms;
        Grid = schedule.Grid;
        Start = schedule.StartOf(from);
        Balance = schedule.BalanceBefore(from);
        Claim = schedule.Claim.MinorUnits;
        kept = [.. schedule.Rows.AsSpan(0, from)];
        keptFactors = [.. schedule.Factors.AsSpan(0, from)];
        Dues = [.. schedule.Rows.AsSpan()[from..].ToArray().Select(row => row.Due)];
        Factors = [.. schedule.Factors.AsSpan()[from..]];
        PrincipalGrace = Math.Max(0, Terms.PrincipalGraceRows - from);
        InterestGrace = Math.Max(0, Terms.InterestGraceRows - from);
        for (int row = 0; from <= Terms.InterestGraceRows && row < from; row++)
            CarryToFirst += schedule.Factors[row].Of(Terms.Method == RepaymentMethod.Flat ? Terms.Principal.MinorUnits : schedule.BalanceBefore(row), Terms.Rounding);
    }

    public ScheduleTerms Terms { get; set; }

    public DueGrid Grid { get; set; }

    /// <summary>Where the period of the first new row begins.</summary>
    public DateOnly Start { get; }

    /// <summary>The balance that the new rows repay.</summary>
    public long Balance { get; set; }

    public long Claim { get; set; }

    public List<DateOnly> Dues { get; }

    public List<PeriodFactor> Factors { get; }

    public int PrincipalGrace { get; set; }

    public int InterestGrace { get; set; }

    /// <summary>The installment where it is not computed anew.</summary>
    public long? Given { get; set; }

    /// <summary>The principal of each new row where it is given.</summary>
    public long[] Parts { get; set; } = [];

    public long? FirstInterest { get; set; }

    public long CarryToFirst { get; set; }

    public long CarryToLast { get; set; }

    /// <summary>Whether flat interest is spread over the new rows alone, since what it is taken of has changed.</summary>
    public bool IsFlatAnew { get; set; }

    /// <summary>Adds rows at the end, at the rate and frequency in force.</summary>
    public void Extend(int rows) => Extend(rows, Start);

    private void Extend(int rows, DateOnly start)
    {
        int first = kept.Count + Dues.Count;
        if (first + (long)rows > ScheduleTerms.MaxInstallments)
        {
            tooMany = true;
            return;
        }

        for (int i = 0; i < rows; i++)
        {
            DateOnly before = Dues.Count == 0 ? start : Dues[^1];
            DateOnly due = Grid.Due(Terms, first + i);
            Dues.Add(due);
            Factors.Add(before < due ? PeriodFactor.Of(Terms.Rate, PeriodTime.Between(Terms, before, due, due, due)) : PeriodFactor.Zero);
        }
    }

    /// <summary>Has so many new rows, the first due on a date and with a period that begins on another.</summary>
    public void Renew(int rows, DateOnly start, DateOnly firstDue)
    {
        Dues.Clear();
        Factors.Clear();
        Grid = new DueGrid(firstDue, kept.Count);
        Terms = Terms with { AnchorDay = null };
        Extend(rows, start);
    }

    /// <summary>Forgets rows that were kept, so that the new ones follow the first of them.</summary>
    public void DropKept(int from)
    {
        Grid = Grid with { Row = Grid.Row - (kept.Count - from) };
        kept.RemoveRange(from, kept.Count - from);
        keptFactors.RemoveRange(from, keptFactors.Count - from);
    }

    /// <summary>Takes the due dates of the new rows from the grid; interest follows them where the day count counts days. Dates that do not rise are found at the end.</summary>
    public void Redate(DateOnly start)
    {
        for (int i = 0; i < Dues.Count; i++)
            Dues[i] = Grid.Due(Terms, kept.Count + i);
        if (PeriodTime.IsNominal(Terms))
            return;
        for (int i = 0; i < Dues.Count && start < Dues[i]; i++)
        {
            Factors[i] = PeriodFactor.Of(Terms.Rate, PeriodTime.Between(Terms, start, Dues[i], Dues[i], Dues[^1]));
            start = Dues[i];
        }
    }

    /// <summary>Replaces the last row that is kept.</summary>
    public void ReplaceLastKept(ScheduleRow row) => kept[^1] = row;

    /// <summary>Shows an amount that joins the balance after the last kept row in its balance.</summary>
    public void RaiseLastKept(long amount)
    {
        if (kept.Count > 0)
        {
            ScheduleRow last = kept[^1];
            kept[^1] = new ScheduleRow(last.Number, last.Due, last.PrincipalMinorUnits, last.InterestMinorUnits, last.FeeMinorUnits, checked(last.BalanceMinorUnits + amount), Terms.Currency);
        }
    }

    public RepaymentSchedule? Build(out ReasonCode? refusal)
    {
        refusal = null;
        if (tooMany || kept.Count + Dues.Count > ScheduleTerms.MaxInstallments)
        {
            refusal = ReliefReason.AboveMaximumTerm;
            return null;
        }

        if (Dues.Count == 0)
        {
            refusal = Balance == 0 && kept.Count > 0 ? null : ReliefReason.NoRowsLeft;
            return refusal is null ? Made([], [], null) : null;
        }

        if (Dues[0] <= Start || Dues.Zip(Dues.Skip(1)).Any(pair => pair.Second <= pair.First))
        {
            refusal = ReliefReason.DueDatesDoNotRise;
            return null;
        }

        RowAmounts[] amounts = new RowAmounts[Dues.Count];
        AmortizationResult result = Run(amounts);
        if (result.Fault == AmortizationFault.NeverAmortizes)
        {
            refusal = ReliefReason.WouldNotAmortize;
            return null;
        }

        Array.Resize(ref amounts, result.Rows);
        int first = Math.Min(InterestGrace, amounts.Length - 1);
        amounts[first] = amounts[first] with { Interest = checked(amounts[first].Interest + CarryToFirst) };
        amounts[^1] = amounts[^1] with { Interest = checked(amounts[^1].Interest + CarryToLast) };
        return Made(amounts, Factors[..result.Rows], result.Installment);
    }

    private AmortizationResult Run(RowAmounts[] amounts)
    {
        RepaymentMethod method = Terms.Method is RepaymentMethod.Bullet or RepaymentMethod.Stepped ? RepaymentMethod.LevelPayment : Terms.Method;
        int[] weights = Terms.Pattern is { } pattern
            ? [.. Dues.Select((due, row) => row < PrincipalGrace ? 0 : pattern.Of(kept.Count + row, due))]
            : [];
        long flatBase = Terms.Principal.MinorUnits;
        long? flatTotal = null;
        PeriodFactor[] factors = [.. Factors];
        if (method == RepaymentMethod.Flat && !IsFlatAnew)
        {
            PeriodFactor all = new FactorLine(CollectionsMarshal.AsSpan(keptFactors)).Sum(keptFactors.Count) + new FactorLine(factors).Sum(factors.Length);
            flatTotal = Math.Max(0, all.Of(flatBase, Terms.Rounding) - kept.Sum(row => row.InterestMinorUnits));
        }

        Amortization run = new()
        {
            Balance = Balance,
            FlatBase = flatBase,
            FlatTotal = flatTotal,
            Factors = new FactorLine(factors),
            Rounding = Terms.Rounding,
            Method = method,
            Weights = weights.AsSpan().ContainsAnyExcept(0) ? weights : [],
            Parts = Parts,
            PrincipalGrace = Math.Min(PrincipalGrace, factors.Length - 1),
            InterestGrace = InterestGrace,
            Given = Given,
            Multiple = Terms.InstallmentMultiple?.MinorUnits ?? 1,
            InstallmentRounding = Terms.InstallmentRounding ?? Terms.Rounding,
            Balloon = method == RepaymentMethod.LevelPayment || method == RepaymentMethod.LevelPrincipal ? Math.Min(Terms.Balloon?.MinorUnits ?? 0, Balance - 1) : 0,
            FinalDifference = Terms.FinalDifference,
            FirstInterest = FirstInterest,
        };
        return run.Run(amounts);
    }

    private RepaymentSchedule Made(RowAmounts[] amounts, List<PeriodFactor> factors, long? installment)
    {
        long balance = Balance;
        ImmutableArray<ScheduleRow>.Builder rows = ImmutableArray.CreateBuilder<ScheduleRow>(kept.Count + amounts.Length);
        rows.AddRange(kept);
        for (int i = 0; i < amounts.Length; i++)
        {
            balance -= amounts[i].Principal;
            rows.Add(new ScheduleRow(kept.Count + i + 1, Dues[i], amounts[i].Principal, amounts[i].Interest, ScheduleRun.Fee(Terms, amounts[i]), balance, Terms.Currency));
        }

        return new RepaymentSchedule(Terms, rows.MoveToImmutable(), [.. keptFactors, .. factors], Grid, Claim, installment ?? Given);
    }
}
