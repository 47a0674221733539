namespace CollectionRules.Repayment.Schedules;

/// <summary>How a debt is spread over its installments.</summary>
public enum RepaymentMethod
{
    /// <summary>Equal payments of interest and principal (annuity); with an <see cref="InstallmentPattern"/> payments in fixed proportions.</summary>
    LevelPayment = 0,

    /// <summary>Equal parts of principal, interest on what is left.</summary>
    LevelPrincipal = 1,

    /// <summary>Interest on the original principal in every row, whatever is paid back.</summary>
    Flat = 2,

    /// <summary>Interest only; the last installment brings the whole principal.</summary>
    InterestOnly = 3,

    /// <summary>One payment at the end of the last period: principal and simple interest for the whole time, rounded once.</summary>
    Bullet = 4,

    /// <summary>Fixed amounts for runs of rows, as <see cref="ScheduleTerms.Steps"/> lists them; the last row takes what is left.</summary>
    Stepped = 5,
}
