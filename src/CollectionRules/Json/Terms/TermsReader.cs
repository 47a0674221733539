using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Terms;

/// <summary>Reads terms from a document whose shape was checked. What could not be read, and was told, is stood in for.</summary>
internal sealed class TermsReader(Part whole, DiagnosticBag bag)
{
    private bool isWhole = true;
    private Currency currency;

    /// <param name="isRead">Whether nothing had to be stood in for.</param>
    public ScheduleTerms? Read(out bool isRead)
    {
        currency = CurrencyOf();
        DateOnly disbursed = Date(whole["disbursed"]) ?? new DateOnly(2026, 1, 1);
        ScheduleTerms? terms = new()
        {
            Principal = Amount(whole["principal"]) ?? StandIn(Money.FromMinorUnits(1_000_000, currency)),
            Rate = whole["rate"].Form(CaseForms.AnnualRate) ?? StandIn(AnnualRate.Zero),
            Installments = whole["installments"].Integer ?? StandIn(ScheduleTerms.MaxInstallments),
            Disbursed = disbursed,
            FirstDue = Date(whole["firstDue"]) ?? StandIn(disbursed.AddDays(disbursed == DateOnly.MaxValue ? 0 : 1)),
            Rounding = whole["rounding"].Word(PolicyForms.Roundings) ?? StandIn(RoundingRule.HalfUp),
            Method = whole["method"].Word(TermsFormat.Methods) ?? default,
            Frequency = whole["frequency"].Form(CaseForms.Frequency) ?? Frequency.Monthly,
            AnchorDay = whole["anchorDay"].Integer,
            DueDates = [.. whole["dueDates"].Items.Select(Date).OfType<DateOnly>()],
            MonthEnds = whole["monthEnds"].Word(TermsFormat.MonthEnds) ?? default,
            BusinessDays = RuleOf(whole["businessDays"]) ?? BusinessDayRule.None,
            Holidays = HolidaysOf(whole["holidays"]),
            PayDays = PayDaysOf(whole["payDays"]),
            AccruesOnPlannedDates = whole["accruesOnPlannedDates"].IsTrue,
            DayCount = whole["dayCount"].Text is { } name && DayCount.TryParse(name, out DayCount? count) ? count : DayCount.PerPeriod,
            FirstPeriod = whole["firstPeriod"].Word(TermsFormat.Stubs) ?? default,
            PrincipalGraceRows = whole["principalGraceRows"].Integer ?? 0,
            InterestGraceRows = whole["interestGraceRows"].Integer ?? 0,
            Installment = Amount(whole["installment"]),
            InstallmentMultiple = Amount(whole["installmentMultiple"]),
            InstallmentRounding = whole["installmentRounding"].Word(PolicyForms.Roundings),
            Balloon = Amount(whole["balloon"]),
            Pattern = PatternOf(whole["pattern"]),
            Steps = [.. whole["steps"].Items.Select(step => new InstallmentStep(step["rows"].Integer ?? StandIn(1), Amount(step["amount"])))],
            Fees = [.. whole["fees"].Items.Select(FeeOf).OfType<InstallmentFee>()],
            FinalDifference = whole["finalDifference"].Word(TermsFormat.Differences) ?? default,
        };
        isRead = isWhole;
        return terms;
    }

    private T StandIn<T>(T value)
    {
        isWhole = false;
        return value;
    }

    private Currency CurrencyOf() =>
        Sections.CurrencySection.CurrencyOf(whole["currency"], unknown => Report(unknown, DiagnosticCode.CaseUnknownCurrency)) ?? StandIn(Cases.CaseDocument.StandIn);

    private Money? Amount(Part part)
    {
        if (part.Number is not { } number)
        {
            // An amount with a currency of its own cannot be held against one that is not known.
            return part.Form(CaseForms.Money) is { } money ? currency == Cases.CaseDocument.StandIn ? StandIn<Money?>(null) : money : null;
        }

        try
        {
            return Money.Of(number, currency);
        }
        catch (Exception fault) when (fault is ArgumentException or OverflowException)
        {
            Report(part, fault is OverflowException ? DiagnosticCode.ScheduleOverflow : DiagnosticCode.CaseDecimals, ("currency", currency.Code));
            return StandIn<Money?>(null);
        }
    }

    private static DateOnly? Date(Part part) => part.Text is { } text && DateText.TryParseDate(text, out DateOnly date) ? date : null;

    private static BusinessDayRule? RuleOf(Part part) => part.Text is { } name && BusinessDayRule.TryParse(name, out BusinessDayRule? rule) ? rule : null;

    private HolidayCalendar HolidaysOf(Part part)
    {
        if (!part.IsPresent)
        {
            return HolidayCalendar.None;
        }

        DayOfWeek[] weekend = part["weekend"].IsPresent
            ? [.. part["weekend"].Items.Select(static day => day.Word(TermsFormat.Weekdays)).OfType<DayOfWeek>()]
            : [DayOfWeek.Saturday, DayOfWeek.Sunday];
        try
        {
            return HolidayCalendar.Create(part["id"].Text ?? "holidays", weekend)
                .WithHolidays([.. part["dates"].Items.Select(Date).OfType<DateOnly>()])
                .WithWorkingDays([.. part["workingDays"].Items.Select(Date).OfType<DateOnly>()]);
        }
        catch (ArgumentException)
        {
            Report(part, DiagnosticCode.ScheduleHolidays, part["workingDays"].Items.Count());
            return StandIn(HolidayCalendar.None);
        }
    }

    private PayDays? PayDaysOf(Part part) => !part.IsPresent
        ? null
        : new PayDays(Date(part["anchor"]) ?? StandIn(new DateOnly(2026, 1, 1)), part["every"].Form(CaseForms.Frequency) ?? StandIn(Frequency.Monthly))
        {
            Rule = RuleOf(part["rule"]) ?? BusinessDayRule.Preceding,
            DaysAfter = Math.Clamp(part["daysAfter"].Integer ?? 0, 0, 31),
        };

    private InstallmentPattern? PatternOf(Part part)
    {
        Part weights = part["byMonth"].IsPresent ? part["byMonth"] : part["byRow"];
        ImmutableArray<int> each = [.. weights.Items.Select(static weight => weight.Integer ?? 1).Where(static weight => weight is >= 0 and <= InstallmentPattern.MaxWeight)];
        if (each.IsEmpty)
        {
            return null;
        }

        if (!each.Any(static weight => weight > 0))
        {
            Report(weights, DiagnosticCode.SchedulePattern, each.Length);
            return StandIn<InstallmentPattern?>(null);
        }

        return !part["byMonth"].IsPresent ? InstallmentPattern.ByRow(each.AsSpan())
            : each.Length == 12 ? InstallmentPattern.ByMonth(each.AsSpan())
            : null;
    }

    private InstallmentFee? FeeOf(Part part) =>
        Amount(part["amount"]) is { } amount ? InstallmentFee.Of(amount)
        : part["share"].Form(CaseForms.Percentage) is { } share && part["of"].Word(TermsFormat.FeeBases) is { } of ? InstallmentFee.Of(share, of)
        : null;

    private void Report(Part at, string code, params ReadOnlySpan<Texts.TextArgument> arguments) => Report(at, code, at.Node!.Text, arguments);

    private void Report(Part at, string code, int count) => Report(at, code, count.ToString(CultureInfo.InvariantCulture), []);

    private void Report(Part at, string code, string value, ReadOnlySpan<Texts.TextArgument> arguments) =>
        bag.Add(new PolicyDiagnostic(code, at.Node!.Path, value, null, at.Node.Position, severity: null, arguments));
}
