using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>Spreads a balance over rows: whole minor units, interest rounded once in each row, the last row clears the balance. Allocates nothing by itself.</summary>
internal ref struct Amortization
{
    /// <summary>The balance to repay, above zero.</summary>
    public required long Balance;

    /// <summary>The factor of each row; their number is the number of rows.</summary>
    public required FactorLine Factors;

    public required RoundingRule Rounding;
    public RepaymentMethod Method;

    /// <summary>What flat interest is taken of.</summary>
    public long FlatBase;

    /// <summary>The flat interest of all rows together where it is not flat base times all factors; null where it is.</summary>
    public long? FlatTotal;

    /// <summary>The principal of each row where it is given; empty where it is computed.</summary>
    public ReadOnlySpan<long> Parts;

    /// <summary>One weight for each row; empty for equal rows.</summary>
    public ReadOnlySpan<int> Weights;

    /// <summary>One amount for each row of a stepped schedule; below zero for the interest alone.</summary>
    public ReadOnlySpan<long> StepAmounts;

    public int PrincipalGrace;
    public int InterestGrace;
    public long? Given;
    public long Multiple;
    public RoundingRule InstallmentRounding;
    public long Balloon;
    public FinalDifference FinalDifference;

    /// <summary>The interest of the first row where it is not balance times factor; null where it is.</summary>
    public long? FirstInterest;

    /// <summary>Fills the rows. There is room for as many as there are factors.</summary>
    /// <exception cref="OverflowException">An amount does not fit 64 bits.</exception>
    public readonly AmortizationResult Run(scoped Span<RowAmounts> rows)
    {
        int repaying = Factors.Count - PrincipalGrace;
        switch (Method)
        {
            case RepaymentMethod.LevelPayment when Given is null:
                return RunLevel(rows);
            case RepaymentMethod.Flat when Given is null && Parts.IsEmpty:
                return Fill(rows, FlatInstallment(repaying), 0, default);
            case RepaymentMethod.LevelPrincipal:
                long share = (long)Monetary.Rounding.Divide(Balance - Balloon, repaying, Rounding);
                return Fill(rows, null, share, default);
            default:
                return Fill(rows, Given, 0, default);
        }
    }

    /// <summary>Balance over the repaying rows plus flat base times the average factor, rounded once.</summary>
    private readonly long FlatInstallment(int repaying)
    {
        PeriodFactor all = Factors.Sum(Factors.Count);
        Int128 parts = checked(all.Denominator * Factors.Count);
        Int128? steps = FlatBase == Balance
            ? WideArithmetic.MultiplyDivide(Balance, checked(parts + (all.Numerator * repaying)), checked(parts * repaying * Multiple), InstallmentRounding)
            : (Int128)WideArithmetic.Divide(
                ((BigInteger)Balance * parts) + ((BigInteger)FlatBase * all.Numerator * repaying), (BigInteger)parts * repaying * Multiple, InstallmentRounding);
        return checked((long)((steps ?? throw new OverflowException("The installment does not fit in 64 bits of minor units.")) * Multiple));
    }

    private readonly AmortizationResult RunLevel(scoped Span<RowAmounts> rows)
    {
        LevelAmount level = new(Balance, Balloon, Factors, Weights, PrincipalGrace);
        long installment = level.Round(1, Multiple, InstallmentRounding);
        AmortizationResult result = Fill(rows, installment, 0, level);
        if (FinalDifference != FinalDifference.SpreadOnce || result.Fault != AmortizationFault.None || result.Rows != Factors.Count)
            return result;
        int spread = Factors.Count - PrincipalGrace;
        long difference = Last(rows, result) - installment;
        if (Math.Abs(difference) <= spread / 2)
            return result;
        long moved = installment + (long)(Monetary.Rounding.Divide(difference, (Int128)spread * Multiple, InstallmentRounding) * Multiple);
        AmortizationResult second = Fill(rows, moved, 0, default);
        return second.Fault == AmortizationFault.None && second.Rows == Factors.Count && Math.Abs(Last(rows, second) - moved) < Math.Abs(difference)
            ? second
            : Fill(rows, installment, 0, default);
    }

    private static long Last(scoped ReadOnlySpan<RowAmounts> rows, AmortizationResult result) =>
        checked(rows[result.Rows - 1].Principal + rows[result.Rows - 1].Interest);

    private readonly AmortizationResult Fill(scoped Span<RowAmounts> rows, long? installment, long share, LevelAmount level)
    {
        int last = Factors.Count - 1;
        long balance = Balance, carried = 0, flatPaid = 0, weighted = installment ?? 0;
        int weightInForce = 1;
        long flatTotal = Method == RepaymentMethod.Flat ? FlatTotal ?? Factors.Sum(Factors.Count).Of(FlatBase, Rounding) : 0;
        for (int row = 0; row <= last; row++)
        {
            PeriodFactor factor = Factors[row];
            long interest = row == 0 && FirstInterest is { } first ? first : factor.Of(Method == RepaymentMethod.Flat ? FlatBase : balance, Rounding);
            if (Method == RepaymentMethod.Flat)
                interest = row == last ? flatTotal - flatPaid : Math.Min(interest, flatTotal - flatPaid);
            int weight = Weights.IsEmpty ? 1 : Weights[row];
            long principal;
            if (row == last)
            {
                principal = balance;
            }
            else if (!Parts.IsEmpty)
            {
                principal = Parts[row];
            }
            else if (row < PrincipalGrace || weight == 0 || Method == RepaymentMethod.InterestOnly)
            {
                principal = 0;
            }
            else if (Method == RepaymentMethod.Stepped)
            {
                principal = StepAmounts[row] < 0 ? 0 : StepAmounts[row] - interest;
            }
            else if (installment is { })
            {
                if (weight != weightInForce)
                {
                    weighted = level.Round(weight, Multiple, InstallmentRounding);
                    weightInForce = weight;
                }

                principal = weighted - interest;
            }
            else
            {
                principal = FinalDifference == FinalDifference.FirstRow && row == PrincipalGrace
                    ? Balance - Balloon - (share * (last - PrincipalGrace))
                    : share;
            }

            if (principal < 0)
                return new AmortizationResult(row, Method == RepaymentMethod.Stepped ? StepAmounts[row] : installment, AmortizationFault.NeverAmortizes, row, interest);
            principal = Math.Min(principal, balance);
            balance -= principal;
            flatPaid = checked(flatPaid + interest);
            bool closes = balance == 0;
            if (row < InterestGrace && !closes)
            {
                carried = checked(carried + interest);
                interest = 0;
            }
            else
            {
                interest = checked(interest + carried);
                carried = 0;
            }

            rows[row] = new RowAmounts(principal, interest);
            if (closes)
                return new AmortizationResult(row + 1, installment);
        }

        throw new InvalidOperationException("The last row clears the balance, so rows cannot end before.");
    }
}
