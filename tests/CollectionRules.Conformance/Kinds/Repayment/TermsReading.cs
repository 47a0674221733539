using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>The terms of a loan, as every kind with a schedule writes them.</summary>
internal static class TermsReading
{
    public static ScheduleTerms Terms(this Given given)
    {
        Currency currency = given.Currency();
        RepaymentMethod method = Method(given.TextOrNull("method"));
        Money? installment = given.MoneyOrNull("instalmentAmount", currency);
        bool level = method is RepaymentMethod.LevelPayment or RepaymentMethod.Flat;

        // The conventions round to the multiple the installment of annuity and flat alone, half-even whatever the other rounding is.
        Money? multiple = given.MoneyOrNull("instalmentMultiple", currency);
        RoundingRule multipleRule = given.Rounding("instalmentMultipleMode");
        bool spread = given.Flag("spreadFinalDifference");
        return new ScheduleTerms
        {
            Principal = given.Money("principal", currency),
            Rate = given.Rate("annualRate"),
            Installments = given.Whole("periods"),
            Disbursed = given.Date("disbursed"),
            FirstDue = given.Date("firstDue"),
            Rounding = given.Rounding(),
            Method = method,
            Frequency = given.Frequency(),
            AnchorDay = given.Find("anchorDay")?.AsWhole,
            DayCount = given.DayCount(),
            PrincipalGraceRows = given.Find("gracePrincipalPeriods")?.AsWhole ?? 0,
            InterestGraceRows = given.Find("graceInterestPeriods")?.AsWhole ?? 0,
            Installment = level ? installment : null,
            InstallmentMultiple = level ? multiple : null,
            InstallmentRounding = level ? multipleRule : null,
            FinalDifference = spread && method == RepaymentMethod.LevelPayment && installment is null ? FinalDifference.SpreadOnce : FinalDifference.LastRow,
            Fees = given.Find("instalmentFee") is { IsNull: false } fee ? [Fee(fee, currency)] : ImmutableArray<InstallmentFee>.Empty,
        };
    }

    private static RepaymentMethod Method(string? word) => word switch
    {
        null or "annuity" => RepaymentMethod.LevelPayment,
        "equalPrincipal" => RepaymentMethod.LevelPrincipal,
        "flat" => RepaymentMethod.Flat,
        "interestOnly" => RepaymentMethod.InterestOnly,
        "bullet" => RepaymentMethod.Bullet,
        _ => throw new UnsupportedException($"the method \"{word}\" is not known"),
    };

    private static InstallmentFee Fee(Given fee, Currency currency) => fee.TextOrNull("percentOf") switch
    {
        null => InstallmentFee.Of(fee.Money("amount", currency)),
        "principal+interest" or "interest+principal" => Share(fee, FeeBase.PrincipalAndInterest),
        "principal" => Share(fee, FeeBase.Principal),
        "interest" => Share(fee, FeeBase.Interest),
        "originalPrincipal" => Share(fee, FeeBase.OriginalPrincipal),
        { } other => throw new UnsupportedException($"the fee base \"{other}\" is not known"),
    };

    private static InstallmentFee Share(Given fee, FeeBase of) => InstallmentFee.Of(Percentage.Of(fee.Number("percent")), of);
}
