using CollectionRules.Cases.Documents;
using CollectionRules.Cases;

namespace CollectionRules.Rules;

/// <content>What is past due.</content>
public static partial class Facts
{
    /// <summary>
    /// The most days past due of any account: calendar days of its business zone from the due date that the delinquency rule names to the as-of date; 0 where
    /// nothing is past due. (<c>days-past-due</c>)
    /// </summary>
    public static CountFact DaysPastDue { get; } = Count("days-past-due", f => f.Unit("days").Between(0, 36_500));

    /// <summary>
    /// The fewest days of any account from the as-of date in its business zone to the next due date with something unpaid, 0 on that date itself; missing
    /// where there is none. (<c>days-to-due</c>)
    /// </summary>
    public static CountFact DaysToDue { get; } = Count("days-to-due", f => f.Unit("days").Between(0, 36_500).Optional());

    /// <summary>
    /// Closed where an event says so or nothing is owed; otherwise the first of overdue, cured, pre-due and current that some account is. (<c>life-cycle-
    /// state</c>)
    /// </summary>
    public static CategoryFact State { get; } = Category("life-cycle-state", CaseWords.LifeCycleStates.Words);

    /// <summary>
    /// The month past due of 30 days that days-past-due falls in: M0 is day 0, M1 days 1 to 30, and so on to M7 from day 181. Other tables come in as host
    /// facts of day bands. (<c>bucket</c>)
    /// </summary>
    public static CategoryFact Bucket { get; } = Category("bucket", DelinquencyBuckets.Monthly.Rows.Select(row => row.Name));

    /// <summary>
    /// What is unpaid of everything due before the as-of date in the business zones, on all accounts; the tolerance is not taken off. (<c>past-due-
    /// amount</c>)
    /// </summary>
    public static MoneyFact PastDueAmount { get; } = Money("past-due-amount", f => f.AtLeast(0));

    /// <summary>The principal in past-due-amount. (<c>past-due-principal</c>)</summary>
    public static MoneyFact PastDuePrincipal { get; } = Money("past-due-principal", f => f.AtLeast(0));

    /// <summary>The fees and penalties in past-due-amount. (<c>past-due-charges</c>)</summary>
    public static MoneyFact PastDueCharges { get; } = Money("past-due-charges", f => f.AtLeast(0));

    /// <summary>Everything unpaid on all accounts, due or not. (<c>outstanding</c>)</summary>
    public static MoneyFact Outstanding { get; } = Money("outstanding", f => f.AtLeast(0));

    /// <summary>The principal in outstanding. (<c>outstanding-principal</c>)</summary>
    public static MoneyFact OutstandingPrincipal { get; } = Money("outstanding-principal", f => f.AtLeast(0));

    /// <summary>
    /// The most days past due of any account on any date after the same day 12 months before the as-of date, up to it, in business zones; missing where no
    /// installment has fallen due yet. (<c>max-days-past-due-12m</c>)
    /// </summary>
    public static CountFact MaxDaysPastDue12M { get; } = Count("max-days-past-due-12m", f => f.Unit("days").Between(0, 36_500).Optional().Axis(FactAxis.Willingness));

    /// <summary>
    /// The times of being past due without a break, of all accounts, that reached 30 days past due and lasted into the 12 months before the as-of date (dates
    /// after the same day 12 months before); missing where no installment has fallen due yet. (<c>times-30-days-past-due-12m</c>)
    /// </summary>
    public static CountFact Times30DaysPastDue12M { get; } = Count("times-30-days-past-due-12m", f => f.Between(0, 1_000).Optional().Axis(FactAxis.Willingness));

    /// <summary>
    /// The times of being past due, of all accounts, that ended in the 24 months before the as-of date by payment, waiver or a new schedule; the special code
    /// ended-badly where an account was charged off; missing where no installment has fallen due yet. (<c>cured-spells-24m</c>)
    /// </summary>
    public static CountFact CuredSpells24M { get; } = Count("cured-spells-24m", f => f.Between(0, 1_000).Optional().Special("ended-badly", -1).Axis(FactAxis.Willingness));

    /// <summary>Whether the first installment of an account was paid after its due date or is past due. (<c>first-payment-missed</c>)</summary>
    public static FlagFact IsFirstPaymentMissed { get; } = Flag("first-payment-missed", f => f.Axis(FactAxis.Willingness));

    /// <summary>
    /// Days from the last day on which days past due of an account fell to 0 to the as-of date; missing where nothing was ever past due or something still
    /// is. (<c>days-since-cured</c>)
    /// </summary>
    public static CountFact DaysSinceCured { get; } = Count("days-since-cured", f => f.Unit("days").Between(0, 36_500).Optional());

    /// <summary>Whether an account was charged off. (<c>charged-off</c>)</summary>
    public static FlagFact IsChargedOff { get; } = Flag("charged-off");

    /// <summary>Whether an account is placed with an agency and was not recalled since, its last day not passed in the business zone. (<c>with-agency</c>)</summary>
    public static FlagFact IsWithAgency { get; } = Flag("with-agency");

    /// <summary>
    /// The sum over accounts of the credit limit, where there is none of the principal in the contract; missing where an account has neither or the case has
    /// no account. (<c>credit-base</c>)
    /// </summary>
    public static MoneyFact CreditBase { get; } = Money("credit-base", f => f.AtLeast(0).Optional());

    /// <summary>outstanding divided by credit-base, exactly; the special code no-base where that is zero. (<c>balance-ratio</c>)</summary>
    public static RatioFact BalanceRatio { get; } = Quotient("balance-ratio", Outstanding, CreditBase, "no-base", f => f.Axis(FactAxis.Ability));
}
