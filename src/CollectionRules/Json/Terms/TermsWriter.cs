using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Terms;

/// <summary>Writes terms; what is as where nothing is said is left out.</summary>
internal static class TermsWriter
{
    public static void Write(DefinitionWriter writer, ScheduleTerms terms)
    {
        writer.StartObject();
        writer.Text("schema", TermsFormat.Version);
        Sections.CurrencySection.Write(writer, terms.Currency);
        writer.Number("principal", terms.Principal.Amount);
        writer.Text("rate", terms.Rate.ToString());
        writer.Number("installments", terms.Installments);
        writer.Text("disbursed", DateText.Format(terms.Disbursed));
        writer.Text("firstDue", DateText.Format(terms.FirstDue));
        writer.Text("rounding", terms.Rounding.Name());
        writer.TextIfAny("method", terms.Method == default ? null : TermsFormat.Methods.WordFor(terms.Method));
        WriteDates(writer, terms);
        writer.TextIfAny("dayCount", ReferenceEquals(terms.DayCount, DayCount.PerPeriod) ? null : terms.DayCount.Name);
        writer.TextIfAny("firstPeriod", terms.FirstPeriod == default ? null : TermsFormat.Stubs.WordFor(terms.FirstPeriod));
        writer.NumberIfAny("principalGraceRows", terms.PrincipalGraceRows == 0 ? null : terms.PrincipalGraceRows);
        writer.NumberIfAny("interestGraceRows", terms.InterestGraceRows == 0 ? null : terms.InterestGraceRows);
        writer.NumberIfAny("installment", terms.Installment?.Amount);
        writer.NumberIfAny("installmentMultiple", terms.InstallmentMultiple?.Amount);
        writer.TextIfAny("installmentRounding", terms.InstallmentRounding?.Name());
        writer.NumberIfAny("balloon", terms.Balloon?.Amount);
        WritePattern(writer, terms.Pattern);
        WriteLists(writer, terms);
        writer.TextIfAny("finalDifference", terms.FinalDifference == default ? null : TermsFormat.Differences.WordFor(terms.FinalDifference));
        writer.EndObject();
    }

    private static void WriteDates(DefinitionWriter writer, ScheduleTerms terms)
    {
        writer.TextIfAny("frequency", terms.Frequency == Frequency.Monthly ? null : terms.Frequency.ToString());
        writer.NumberIfAny("anchorDay", terms.AnchorDay);
        if (!terms.DueDates.IsEmpty)
        {
            writer.Texts("dueDates", terms.DueDates.Select(static date => DateText.Format(date)));
        }

        writer.TextIfAny("monthEnds", terms.MonthEnds == default ? null : TermsFormat.MonthEnds.WordFor(terms.MonthEnds));
        writer.TextIfAny("businessDays", ReferenceEquals(terms.BusinessDays, BusinessDayRule.None) ? null : terms.BusinessDays.Name);
        if (!Equals(terms.Holidays, HolidayCalendar.None))
        {
            WriteHolidays(writer, terms.Holidays);
        }

        if (terms.PayDays is { } pay)
        {
            writer.StartObject("payDays");
            writer.Text("anchor", DateText.Format(pay.Anchor));
            writer.Text("every", pay.Every.ToString());
            writer.TextIfAny("rule", ReferenceEquals(pay.Rule, BusinessDayRule.Preceding) ? null : pay.Rule.Name);
            writer.NumberIfAny("daysAfter", pay.DaysAfter == 0 ? null : pay.DaysAfter);
            writer.EndObject();
        }

        writer.FlagIfTrue("accruesOnPlannedDates", terms.AccruesOnPlannedDates);
    }

    private static void WriteHolidays(DefinitionWriter writer, HolidayCalendar calendar)
    {
        if (calendar.IsCombination)
        {
            throw new ArgumentException($"The calendar \"{calendar.Id}\" is a combination of others, which a document cannot say.", nameof(calendar));
        }

        writer.StartObject("holidays");
        writer.Text("id", calendar.Id);
        writer.Texts("weekend", calendar.WeekendDays.Select(static day => TermsFormat.Weekdays.WordFor(day)));
        writer.Texts("dates", calendar.Holidays.Order().Select(static date => DateText.Format(date)));
        writer.Texts("workingDays", calendar.WorkingDays.Order().Select(static date => DateText.Format(date)));
        writer.EndObject();
    }

    private static void WritePattern(DefinitionWriter writer, InstallmentPattern? pattern)
    {
        if (pattern is null)
        {
            return;
        }

        writer.StartObject("pattern");
        writer.StartArray(pattern.IsByMonth ? "byMonth" : "byRow");
        foreach (int weight in pattern.Weights)
        {
            writer.Values.Number(weight);
        }

        writer.EndArray();
        writer.EndObject();
    }

    private static void WriteLists(DefinitionWriter writer, ScheduleTerms terms)
    {
        if (!terms.Steps.IsEmpty)
        {
            writer.StartArray("steps");
            foreach (InstallmentStep step in terms.Steps)
            {
                writer.StartObject();
                writer.Number("rows", step.Rows);
                writer.NumberIfAny("amount", step.Amount?.Amount);
                writer.EndObject();
            }

            writer.EndArray();
        }

        if (!terms.Fees.IsEmpty)
        {
            writer.StartArray("fees");
            foreach (InstallmentFee fee in terms.Fees)
            {
                writer.StartObject();
                writer.NumberIfAny("amount", fee.Amount?.Amount);
                writer.TextIfAny("share", fee.Amount is null ? fee.Share.ToString() : null);
                writer.TextIfAny("of", fee.Amount is null ? TermsFormat.FeeBases.WordFor(fee.Base) : null);
                writer.EndObject();
            }

            writer.EndArray();
        }
    }
}
