using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Affordability;

/// <summary>What a household has left a month: income less expenses and payments on other debts.</summary>
/// <remarks>A line is converted to a month by its nominal share of a year: a week times 52/12, two weeks times 26/12, four weeks times 13/12, a year over 12.</remarks>
/// <example><code>
/// HouseholdBudget budget = HouseholdBudget.Of(borrower, Currency.CNY, asOf);
/// budget.Disposable                                            // 1500.00 CNY
/// budget.InstallmentLimit(ofDisposable: Percentage.Of(70m))    // 1050.00 CNY
/// </code></example>
public sealed class HouseholdBudget
{
    private HouseholdBudget(ImmutableArray<BudgetLine> lines, Currency currency, BudgetRule rule)
    {
        Lines = lines;
        Rule = rule;
        Income = Sum(BudgetLineKind.Income);
        Expenses = Sum(BudgetLineKind.Expense);
        OtherDebts = Sum(BudgetLineKind.OtherDebt);
        Disposable = Income - Expenses - OtherDebts;
        Money none = Money.Zero(currency);
        Money aside = Disposable.IsPositive ? Disposable.Percent(rule.Contingency, RoundingRule.Down) : none;
        Contingency = rule.ContingencyLimit is Money most && most < aside ? most : aside;
        Available = Disposable.IsPositive ? Disposable - Contingency : none;

        Money Sum(BudgetLineKind kind) => Money.Sum(lines.Where(line => line.Kind == kind).Select(line => line.Monthly), currency);
    }

    /// <summary>The lines that count, income first.</summary>
    public ImmutableArray<BudgetLine> Lines { get; }

    /// <summary>How it was added up.</summary>
    public BudgetRule Rule { get; }

    /// <summary>Income a month.</summary>
    public Money Income { get; }

    /// <summary>Expenses a month.</summary>
    public Money Expenses { get; }

    /// <summary>Payments on debts to others a month.</summary>
    public Money OtherDebts { get; }

    /// <summary>Income less expenses and payments on other debts; below zero where the household spends more than it has.</summary>
    public Money Disposable { get; }

    /// <summary>What is set aside of it.</summary>
    public Money Contingency { get; }

    /// <summary>What is left for repayment: the disposable amount less what is set aside, not below zero.</summary>
    public Money Available { get; }

    /// <summary>The budget of a borrower on a day: income that had not begun or had ended does not count.</summary>
    /// <param name="borrower">The borrower.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rule">How it is added up; <see cref="BudgetRule.Standard"/> where nothing is said.</param>
    /// <returns>The budget.</returns>
    /// <exception cref="CurrencyMismatchException">A line has another currency.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static HouseholdBudget Of(Borrower borrower, Currency currency, DateOnly asOf, BudgetRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(borrower);
        return Of(
            borrower.Incomes.Where(income => !(income.Since > asOf) && !(income.Until < asOf)), borrower.Expenses, borrower.OtherDebts, currency, rule);
    }

    /// <summary>The budget of lines.</summary>
    /// <param name="incomes">Income.</param>
    /// <param name="expenses">Expenses.</param>
    /// <param name="otherDebts">Debts to others.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="rule">How it is added up; <see cref="BudgetRule.Standard"/> where nothing is said.</param>
    /// <returns>The budget.</returns>
    /// <exception cref="CurrencyMismatchException">A line has another currency.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="Money"/>.</exception>
    public static HouseholdBudget Of(IEnumerable<Income> incomes, IEnumerable<Expense> expenses, IEnumerable<OtherDebt> otherDebts, Currency currency, BudgetRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(incomes);
        ArgumentNullException.ThrowIfNull(expenses);
        ArgumentNullException.ThrowIfNull(otherDebts);
        BudgetRule used = rule ?? BudgetRule.Standard;
        BudgetLine Line(BudgetLineKind kind, Money amount, Frequency frequency) => new(kind, amount, frequency, Monthly(amount, frequency, used.LineRounding));
        return new HouseholdBudget(
            [
                .. incomes.Where(income => income.IsDocumented || !used.IsIncomeDocumented).Select(income => Line(BudgetLineKind.Income, income.Amount, income.Frequency)),
                .. expenses.Where(expense => expense.IsEssential || !used.AreExpensesEssential).Select(expense => Line(BudgetLineKind.Expense, expense.Amount, expense.Frequency)),
                .. otherDebts.Select(debt => Line(BudgetLineKind.OtherDebt, debt.Payment, debt.Frequency)),
            ],
            currency,
            used);
    }

    /// <summary>An amount converted to a month, rounded once.</summary>
    /// <param name="amount">The amount of one payment.</param>
    /// <param name="frequency">How often it is paid.</param>
    /// <param name="rule">The rule for what is left over.</param>
    /// <returns>The amount a month.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not a named rule.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money Monthly(Money amount, Frequency frequency, RoundingRule rule) =>
        amount.MultiplyDivide(frequency.YearShare.Denominator, 12L * frequency.YearShare.Numerator, rule);

    /// <summary>The largest installment a month: the smallest of the shares that are given, and never more than what is available. Rounded down.</summary>
    /// <param name="ofDisposable">A share of the disposable amount; 100 % where nothing is said.</param>
    /// <param name="ofIncome">A share of income; no such limit where nothing is said.</param>
    /// <returns>The limit; zero where nothing is available.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share is below 0 %.</exception>
    public Money InstallmentLimit(Percentage? ofDisposable = null, Percentage? ofIncome = null)
    {
        if (ofDisposable < Percentage.Zero || ofIncome < Percentage.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(ofDisposable), "A share is below 0 %; 0 % or above is allowed.");
        }

        Money limit = Available;
        if (ofDisposable is Percentage share && limit.IsPositive)
        {
            limit = Smaller(limit, Disposable.Percent(share, RoundingRule.Down));
        }

        return ofIncome is Percentage income ? Smaller(limit, Income.Percent(income, RoundingRule.Down)) : limit;
    }

    private static Money Smaller(Money left, Money right) => left < right ? left : right;
}
