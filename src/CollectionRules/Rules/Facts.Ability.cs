namespace CollectionRules.Rules;

/// <content>Income, expenses and debts.</content>
public static partial class Facts
{
    /// <summary>
    /// The incomes of the borrower in force on the as-of date, each per month: the amount divided by its nominal share of a year and by 12 (a week is 1/52,
    /// half a month 1/24, n days n/365), rounded half to even to the minor unit; missing where none is told. (<c>monthly-income</c>)
    /// </summary>
    public static MoneyFact MonthlyIncome { get; } = Money("monthly-income", f => f.AtLeast(0).Optional().Axis(FactAxis.Ability).Sensitive());

    /// <summary>Those of monthly-income that are documented, 0 where none is; missing where no income is told. (<c>documented-income</c>)</summary>
    public static MoneyFact DocumentedIncome { get; } = Money("documented-income", f => f.AtLeast(0).Optional().Axis(FactAxis.Ability).Sensitive());

    /// <summary>The essential expenses of the household, per month like monthly-income; missing where no expense is told. (<c>essential-expenses</c>)</summary>
    public static MoneyFact EssentialExpenses { get; } = Money("essential-expenses", f => f.AtLeast(0).Optional().Axis(FactAxis.Ability).Sensitive());

    /// <summary>The payments on debts to others, per month like monthly-income; 0 where none is told. (<c>other-debt-payments</c>)</summary>
    public static MoneyFact OtherDebtPayments { get; } = Money("other-debt-payments", f => f.AtLeast(0).Axis(FactAxis.Ability).Sensitive());

    /// <summary>
    /// other-debt-payments plus what falls due on the accounts of the case after the as-of date in their business zones, up to the same day of the next
    /// month, and is unpaid. (<c>debt-payments</c>)
    /// </summary>
    public static MoneyFact DebtPayments { get; } = Money("debt-payments", f => f.AtLeast(0).Axis(FactAxis.Ability).Sensitive());

    /// <summary>debt-payments divided by monthly-income, exactly; the special code no-income where that is zero. (<c>debt-service-ratio</c>)</summary>
    public static RatioFact DebtServiceRatio { get; } = Quotient("debt-service-ratio", DebtPayments, MonthlyIncome, "no-income", f => f.Axis(FactAxis.Ability));

    /// <summary>
    /// monthly-income less essential-expenses less other-debt-payments; it may be negative; missing where income or expenses are not told. (<c>disposable-
    /// income</c>)
    /// </summary>
    public static MoneyFact DisposableIncome { get; } = Money("disposable-income", f => f.Optional().Axis(FactAxis.Ability).Sensitive());

    /// <summary>
    /// disposable-income divided by monthly-income, exactly: the share of income that is free for repayment; the special code no-income where income is zero.
    /// (<c>affordability</c>)
    /// </summary>
    public static RatioFact Affordability { get; } = Quotient("affordability", DisposableIncome, MonthlyIncome, "no-income", f => f.Axis(FactAxis.Ability));

    /// <summary>
    /// The day of the month of the largest income in force on the as-of date whose day is known, of equal ones the first in the file; missing where none is.
    /// (<c>pay-day</c>)
    /// </summary>
    public static CountFact PayDay { get; } = Count("pay-day", f => f.Between(1, 31).Optional().Axis(FactAxis.Ability));

    /// <summary>The host attribute employment; missing where it is not set. (<c>employment</c>)</summary>
    public static CategoryFact Employment { get; } = Category("employment", ["permanent", "temporary", "self-employed", "retired", "unemployed"], f => f.OpenValues().Optional().Axis(FactAxis.Ability));

    /// <summary>The host attribute active-lenders: how many lenders the borrower owes, this one included; missing where it is not set. (<c>active-lenders</c>)</summary>
    public static CountFact ActiveLenders { get; } = Count("active-lenders", f => f.Between(0, 10_000).Optional().Axis(FactAxis.Ability));

    /// <summary>The host attribute debt-ratio, 0.6 for 60 %; missing where it is not set. (<c>debt-ratio</c>)</summary>
    public static RatioFact DebtRatio { get; } = Ratio("debt-ratio", f => f.AtLeast(0).Optional().Axis(FactAxis.Ability));
}
