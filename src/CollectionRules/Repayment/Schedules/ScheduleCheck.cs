using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Repayment.Schedules;

/// <summary>What is wrong with terms, before any row is computed. Nothing is allocated where nothing is wrong.</summary>
internal ref struct ScheduleCheck
{
    private readonly ScheduleTerms terms;

    private ScheduleCheck(ScheduleTerms terms) => this.terms = terms;

    /// <summary>The faults; null where there is none.</summary>
    public DiagnosticBag? Faults { get; private set; }

    public static DiagnosticBag? Of(ScheduleTerms terms)
    {
        ScheduleCheck check = new(terms);
        check.Amounts();
        check.Numbers();
        check.Options();
        check.StepList();
        return check.Faults;
    }

    private readonly bool Is(RepaymentMethod a, RepaymentMethod b) => terms.Method == a || terms.Method == b;

    private void Amounts()
    {
        if (terms.Currency.IsUnspecified || !terms.Principal.IsPositive)
            Report(DiagnosticCode.SchedulePrincipal, "/principal", terms.Principal.ToString());
        Positive(terms.Installment, "/installment");
        Positive(terms.InstallmentMultiple, "/installmentMultiple");
        Positive(terms.Balloon, "/balloon");
        if (terms.Balloon is { } balloon && balloon.Currency == terms.Currency && balloon.MinorUnits >= terms.Principal.MinorUnits && terms.Principal.IsPositive)
            Report(DiagnosticCode.ScheduleBalloon, "/balloon", balloon.ToString(), ("principal", terms.Principal.ToString()));
        for (int i = 0; i < terms.Fees.Length; i++)
        {
            InstallmentFee fee = terms.Fees[i];
            if (fee.Amount is { })
                Positive(fee.Amount, "/fees", i, "/amount");
            else if (fee.Share <= Percentage.Zero)
                Report(DiagnosticCode.ScheduleAmount, $"/fees/{Text(i)}/share", fee.Share.ToString());
        }
    }

    private void Numbers()
    {
        if (terms.Rate < AnnualRate.Zero || terms.Rate > ScheduleTerms.MaxRate)
            Report(DiagnosticCode.ScheduleRate, "/rate", terms.Rate.ToString(), ("maximum", ScheduleTerms.MaxRate.ToString()));
        bool rows = terms.Installments is >= 1 and <= ScheduleTerms.MaxInstallments;
        if (!rows)
            Report(DiagnosticCode.ScheduleRows, "/installments", Text(terms.Installments), ("maximum", Text(ScheduleTerms.MaxInstallments)));
        Rule(terms.Rounding, "/rounding");
        if (terms.InstallmentRounding is { } rule)
            Rule(rule, "/installmentRounding");
        if (terms.FirstDue <= terms.Disbursed)
            Report(DiagnosticCode.ScheduleFirstDue, "/firstDue", DateText.Format(terms.FirstDue), ("disbursed", DateText.Format(terms.Disbursed)));
        Grace(terms.PrincipalGraceRows, "/principalGraceRows", rows);
        Grace(terms.InterestGraceRows, "/interestGraceRows", rows);
        if (!terms.DueDates.IsEmpty && (terms.DueDates.Length != terms.Installments || terms.DueDates[0] != terms.FirstDue))
            Report(DiagnosticCode.ScheduleDueDates, "/dueDates", Text(terms.DueDates.Length), ("installments", Text(terms.Installments)), ("firstDue", DateText.Format(terms.FirstDue)));
        if (terms.AnchorDay is { } day && (day is < 1 or > 31 || terms.Frequency.Months == 0))
            Report(DiagnosticCode.ScheduleAnchor, "/anchorDay", Text(day), ("frequency", terms.Frequency.ToString()));
    }

    private void Options()
    {
        if (terms.Method is < RepaymentMethod.LevelPayment or > RepaymentMethod.Stepped)
            Report(DiagnosticCode.ScheduleMethod, "/method", Text((int)terms.Method));
        bool level = terms.Method == RepaymentMethod.LevelPayment, computed = level && terms.Installment is null;
        Only(terms.Installment is null || Is(RepaymentMethod.LevelPayment, RepaymentMethod.Flat), "/installment", "level payment and flat");
        Only(terms.InstallmentMultiple is null || Is(RepaymentMethod.LevelPayment, RepaymentMethod.Flat), "/installmentMultiple", "level payment and flat");
        Only(terms.InstallmentRounding is null || Is(RepaymentMethod.LevelPayment, RepaymentMethod.Flat), "/installmentRounding", "level payment and flat");
        Only(terms.Balloon is null || Is(RepaymentMethod.LevelPayment, RepaymentMethod.LevelPrincipal), "/balloon", "level payment and level principal");
        Only(terms.Pattern is null || computed, "/pattern", "level payment with a computed installment");
        Only(terms.PrincipalGraceRows == 0 || terms.Method is not (RepaymentMethod.InterestOnly or RepaymentMethod.Bullet or RepaymentMethod.Stepped), "/principalGraceRows", "level payment, level principal and flat");
        Only(terms.InterestGraceRows == 0 || terms.Method is not (RepaymentMethod.Bullet or RepaymentMethod.Stepped), "/interestGraceRows", "methods that pay interest in every row");
        Only(terms.FirstPeriod == StubRule.AsRegular || PeriodTime.IsNominal(terms), "/firstPeriod", "the day count perPeriod");
        Only(terms.FinalDifference switch
        {
            FinalDifference.LastRow => true,
            FinalDifference.FirstRow => terms.Method == RepaymentMethod.LevelPrincipal,
            FinalDifference.SpreadOnce => computed && terms.Pattern is null && terms.Balloon is null,
            _ => false,
        }, "/finalDifference", "FirstRow: level principal; SpreadOnce: level payment with equal, computed installments and no balloon");
    }

    private void StepList()
    {
        if (terms.Steps.IsEmpty != (terms.Method != RepaymentMethod.Stepped))
        {
            Only(terms.Method == RepaymentMethod.Stepped, "/steps", "stepped amounts");
            if (terms.Method == RepaymentMethod.Stepped)
                Report(DiagnosticCode.ScheduleSteps, "/steps", "0", ("installments", Text(terms.Installments)));
            return;
        }

        long rows = 0;
        for (int i = 0; i < terms.Steps.Length; i++)
        {
            Positive(terms.Steps[i].Amount, "/steps", i, "/amount");
            if (terms.Steps[i].Rows is < 1 or > ScheduleTerms.MaxInstallments)
                Report(DiagnosticCode.ScheduleRows, $"/steps/{Text(i)}/rows", Text(terms.Steps[i].Rows), ("maximum", Text(ScheduleTerms.MaxInstallments)));
            rows += terms.Steps[i].Rows;
        }

        if (!terms.Steps.IsEmpty && rows != terms.Installments)
            Report(DiagnosticCode.ScheduleSteps, "/steps", rows.ToString(CultureInfo.InvariantCulture), ("installments", Text(terms.Installments)));
    }

    private void Grace(int rows, string path, bool known)
    {
        if (rows < 0 || (known && rows >= terms.Installments))
            Report(DiagnosticCode.ScheduleGrace, path, Text(rows), ("maximum", Text(Math.Max(0, terms.Installments - 1))));
    }

    private void Rule(RoundingRule rule, string path)
    {
        if (rule is < RoundingRule.HalfEven or > RoundingRule.Floor)
            Report(DiagnosticCode.ScheduleRounding, path, rule.ToString());
    }

    private void Only(bool holds, string path, string where)
    {
        if (!holds)
            Report(DiagnosticCode.ScheduleOption, path, path[1..], ("method", terms.Method.ToString()), ("allowed", where));
    }

    private void Positive(Money? amount, string path, int index = -1, string member = "")
    {
        if (amount is not { } value || (value.IsPositive && value.Currency == terms.Currency))
            return;
        string place = index < 0 ? path : $"{path}/{Text(index)}{member}";
        if (value.Currency.IsUnspecified || !value.IsPositive)
            Report(DiagnosticCode.ScheduleAmount, place, value.ToString());
        else if (!terms.Currency.IsUnspecified)
            Report(DiagnosticCode.ScheduleCurrency, place, value.ToString(), ("currency", terms.Currency.ToString()));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Report(string code, string path, string value, params ReadOnlySpan<TextArgument> arguments) =>
        (Faults ??= new DiagnosticBag()).Report(code, path, value, arguments: arguments);
}
