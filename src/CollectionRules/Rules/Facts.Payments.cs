namespace CollectionRules.Rules;

/// <content>Payments and dues.</content>
public static partial class Facts
{
    /// <summary>
    /// The installments whose due date is before the as-of date, and those due on it that are paid, of all accounts; what a new schedule replaced before it
    /// was paid does not count. (<c>installments-due</c>)
    /// </summary>
    public static CountFact InstallmentsDue { get; } = Count("installments-due", f => f.Between(0, 100_000));

    /// <summary>Those of installments-due that were paid by the end of their due date, but for the tolerance. (<c>installments-on-time</c>)</summary>
    public static CountFact InstallmentsOnTime { get; } = Count("installments-on-time", f => f.Between(0, 100_000));

    /// <summary>installments-on-time divided by installments-due, exactly; the special code none-due where none was due. (<c>on-time-share</c>)</summary>
    public static RatioFact OnTimeShare { get; } = Quotient("on-time-share", InstallmentsOnTime, InstallmentsDue, "none-due", f => f.Axis(FactAxis.Willingness));

    /// <summary>
    /// The installments of all accounts due after the same day 6 months before the as-of date, up to it, that were paid by the end of their due date. (<c>on-
    /// time-payments-6m</c>)
    /// </summary>
    public static CountFact OnTimePayments6M { get; } = Count("on-time-payments-6m", f => f.Between(0, 100_000).Axis(FactAxis.Willingness));

    /// <summary>
    /// Days in the business zone from the last payment of any account that was not reversed to the as-of date; the special code never-paid where there is
    /// none; missing where the case has no account. (<c>days-since-last-payment</c>)
    /// </summary>
    public static CountFact DaysSinceLastPayment { get; } = Count("days-since-last-payment", f => f.Unit("days").Between(0, 36_500).Optional().Special("never-paid", -1).Axis(FactAxis.Willingness));

    /// <summary>
    /// The payments received after the same day 3 months before the as-of date, up to it, reversed ones left out; of several business zones the greatest sum;
    /// missing where the case has no account. (<c>paid-3m</c>)
    /// </summary>
    public static MoneyFact Paid3M { get; } = Money("paid-3m", f => f.AtLeast(0).Optional());

    /// <summary>
    /// What fell due on all accounts after the same day 3 months before the as-of date, up to it, as it was agreed; what a new schedule replaced before it
    /// was paid does not count; missing where the case has no account. (<c>due-3m</c>)
    /// </summary>
    public static MoneyFact Due3M { get; } = Money("due-3m", f => f.AtLeast(0).Optional());

    /// <summary>paid-3m divided by due-3m, exactly; the special code nothing-due where nothing fell due. (<c>payment-to-due-ratio-3m</c>)</summary>
    public static RatioFact PaymentToDueRatio3M { get; } = Quotient("payment-to-due-ratio-3m", Paid3M, Due3M, "nothing-due", f => f.Axis(FactAxis.Willingness));

    /// <summary>
    /// Whole months from the earliest disbursement of an account (its first event disbursed, otherwise the contract's disbursement or day of signature) to
    /// the as-of date in its business zone; missing where unknown. (<c>months-on-book</c>)
    /// </summary>
    public static CountFact MonthsOnBook { get; } = Count("months-on-book", f => f.Unit("months").Between(0, 1_200).Optional().Axis(FactAxis.Ability));
}
