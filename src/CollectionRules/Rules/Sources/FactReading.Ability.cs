using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Rules.Sources;

/// <content>Income, expenses and debts, per month.</content>
internal sealed partial class FactReading
{
    internal FactValue Essentials => file.Borrower.Expenses.IsEmpty
        ? FactValue.Missing
        : Minor(Sum(file.Borrower.Expenses.Where(expense => expense.IsEssential).Select(expense => (expense.Amount, expense.Frequency))));

    internal decimal OtherDebtPayments => Minor(Sum(file.Borrower.OtherDebts.Select(debt => (debt.Payment, debt.Frequency))));

    internal decimal DebtPayments
    {
        get
        {
            Int128 sum = 0;
            foreach ((_, AccountLedger ledger) in Ledgers)
            {
                DateOnly end = new CalendarSpan(1, CalendarUnit.Month).AddTo(ledger.AsOf);
                foreach (LedgerItem item in ledger.Items)
                {
                    sum += !item.IsReplaced && item.DueOn > ledger.AsOf && item.DueOn <= end ? item.Rest : 0;
                }
            }

            return OtherDebtPayments + Minor(sum);
        }
    }

    internal FactValue Disposable => Income(documentedOnly: false) is { Kind: FactValueKind.Number } income && Essentials is { Kind: FactValueKind.Number } essentials
        ? income.Number - essentials.Number - OtherDebtPayments
        : FactValue.Missing;

    internal FactValue PayDay
    {
        get
        {
            Income? best = null;
            Int128 most = -1;
            foreach (Income income in file.Borrower.Incomes)
            {
                if (IsInForce(income.Since, income.Until) && income.PayDay is not null && PerMonth(income.Amount, income.Frequency) is Int128 amount && amount > most)
                {
                    (best, most) = (income, amount);
                }
            }

            return best?.PayDay is int day ? day : FactValue.Missing;
        }
    }

    internal FactValue Income(bool documentedOnly) => file.Borrower.Incomes.IsEmpty
        ? FactValue.Missing
        : Minor(Sum(file.Borrower.Incomes
            .Where(income => IsInForce(income.Since, income.Until) && (income.IsDocumented || !documentedOnly))
            .Select(income => (income.Amount, income.Frequency))));

    /// <summary>An amount per month in minor units: multiplied before it is divided, rounded half to even once.</summary>
    internal static Int128 PerMonth(Money amount, Frequency frequency)
    {
        YearFraction share = frequency.YearShare;
        return Rounding.Divide((Int128)amount.MinorUnits * share.Denominator, (Int128)share.Numerator * 12, RoundingRule.HalfEven);
    }

    private static Int128 Sum(IEnumerable<(Money Amount, Frequency Frequency)> regular)
    {
        Int128 sum = 0;
        foreach ((Money amount, Frequency frequency) in regular)
        {
            sum += PerMonth(amount, frequency);
        }

        return sum;
    }

    /// <summary>Whether the as-of date lies between two days, both included; open where one is null.</summary>
    private bool IsInForce(DateOnly? since, DateOnly? until) => !(since > Today) && !(until < Today);
}
