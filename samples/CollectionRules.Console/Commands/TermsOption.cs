namespace CollectionRules.Cli.Commands;

/// <summary>An option of <c>plan schedule</c> that says one member of the terms.</summary>
/// <param name="Option">The option, such as <c>--first-due</c>.</param>
/// <param name="Member">The member of the document, such as <c>firstDue</c>.</param>
/// <param name="Kind">How the text of the option becomes the value of the member.</param>
/// <param name="Description">What it says.</param>
internal sealed record TermsOption(string Option, string Member, TermsOptionKind Kind, string Description)
{
    /// <summary>Every option, those that must be there first.</summary>
    public static readonly TermsOption[] All =
    [
        new("--principal", "principal", TermsOptionKind.Number, "The amount to repay, such as 10000."),
        new("--currency", "currency", TermsOptionKind.Text, "The currency, such as CNY."),
        new("--rate", "rate", TermsOptionKind.Rate, "The nominal rate in percent per year, such as 12 or 14.4%."),
        new("--installments", "installments", TermsOptionKind.Number, "The number of installments, 1 to 1,200."),
        new("--disbursed", "disbursed", TermsOptionKind.Text, "The day from which interest runs, such as 2026-01-01."),
        new("--first-due", "firstDue", TermsOptionKind.Text, "The first due date."),
        new("--rounding", "rounding", TermsOptionKind.Text, "The rounding rule; half-up where nothing is said."),
        new("--method", "method", TermsOptionKind.Text, "level-payment (where nothing is said), level-principal, flat, interest-only or bullet."),
        new("--frequency", "frequency", TermsOptionKind.Text, "How often a row falls due, such as P1M (where nothing is said), P2W or semimonthly."),
        new("--anchor-day", "anchorDay", TermsOptionKind.Number, "The day of the month that due dates return to, 1 to 31."),
        new("--month-ends", "monthEnds", TermsOptionKind.Text, "keep-day (where nothing is said) or stick-to-month-end."),
        new("--business-days", "businessDays", TermsOptionKind.Text, "What becomes of a due date on a weekend: none (where nothing is said), following, preceding, …; holidays need a document."),
        new("--day-count", "dayCount", TermsOptionKind.Text, "How time is counted, such as perPeriod (where nothing is said), ACT/365F or 30E/360."),
        new("--first-period", "firstPeriod", TermsOptionKind.Text, "as-regular (where nothing is said) or by-days."),
        new("--principal-grace", "principalGraceRows", TermsOptionKind.Number, "The first rows that repay no principal."),
        new("--interest-grace", "interestGraceRows", TermsOptionKind.Number, "The first rows that pay no interest."),
        new("--installment", "installment", TermsOptionKind.Number, "The installment, where the contract gives it."),
        new("--multiple", "installmentMultiple", TermsOptionKind.Number, "The multiple that the computed installment is rounded to."),
        new("--installment-rounding", "installmentRounding", TermsOptionKind.Text, "The rule that rounds the installment."),
        new("--balloon", "balloon", TermsOptionKind.Number, "Principal that the last row repays on top."),
        new("--final-difference", "finalDifference", TermsOptionKind.Text, "last-row (where nothing is said), first-row or spread-once."),
    ];

    /// <summary>The options that must be there.</summary>
    public static readonly TermsOption[] Required = All[..6];

    /// <summary>What is said where an option is not given.</summary>
    public string? Default => Member == "rounding" ? "half-up" : null;
}
