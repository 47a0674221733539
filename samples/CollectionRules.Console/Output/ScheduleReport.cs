using System.Globalization;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cli.Wording;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;
using CollectionRules.Texts;
using CsvHelper;

namespace CollectionRules.Cli.Output;

/// <summary>A schedule as it is printed: what it costs, and its rows.</summary>
/// <param name="schedule">The schedule.</param>
/// <param name="language">The language of texts.</param>
internal sealed class ScheduleReport(RepaymentSchedule schedule, Language language)
{
    private readonly ScheduleRates rates = new(schedule);

    private ScheduleTerms Terms => schedule.Terms;

    public IEnumerable<ReportTable> Tables()
    {
        List<string[]> summary =
        [
            [Text("plan.principal"), Amount(Terms.Principal)],
            [Text("plan.rate"), PlanText.Percent(Terms.Rate)],
            [Text("plan.installments"), Number(schedule.Rows.Length)],
            [Text("plan.installment"), schedule.Installment is { } each ? Amount(each) : PlanText.None],
            [Text("plan.maturity"), DateText.Format(schedule.Maturity)],
            [Text("plan.interest"), Amount(schedule.Totals.Interest)],
        ];
        if (!schedule.Totals.Fees.IsZero)
        {
            summary.Add([Text("plan.fees"), Amount(schedule.Totals.Fees)]);
        }

        summary.AddRange(
        [
            [Text("plan.total"), Amount(schedule.Totals.Payment)],
            [Text("plan.eu"), PlanText.Percent(rates.European)],
            [Text("plan.us"), PlanText.Percent(rates.UnitedStates)],
            [Text("plan.cn"), PlanText.Percent(rates.China?.Compound)],
            [Text("plan.cn-simple"), PlanText.Percent(rates.China?.Simple)],
        ]);
        yield return new ReportTable(Text("plan.title", ("currency", schedule.Currency.Code)), [], [.. summary]);
        yield return new ReportTable(
            "",
            [Text("plan.number"), Text("plan.due"), Text("plan.principal"), Text("plan.interest"), Text("plan.fee"), Text("plan.payment"), Text("plan.balance")],
            [
                .. schedule.Rows.Select(row => (string[])[Number(row.Number), DateText.Format(row.Due), .. Parts(row).Select(Amount)]),
                [Text("summary.total"), "", .. new[] { schedule.Totals.Principal, schedule.Totals.Interest, schedule.Totals.Fees, schedule.Totals.Payment }.Select(Amount), ""],
            ]);
    }

    public void WriteCsv(TextWriter output)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (CsvWriter csv = CsvOutput.To(text))
        {
            csv.WriteRecord(["number", "due", "principal", "interest", "fee", "payment", "balance"]);
            foreach (ScheduleRow row in schedule.Rows)
            {
                csv.WriteRecord([Number(row.Number), DateText.Format(row.Due), .. Parts(row).Select(static part => PlanText.Plain(part))]);
            }
        }

        output.Write(text.ToString());
    }

    public string Json()
    {
        CanonicalWriter json = new(MemberOrder.AsWritten);
        PlanJson plan = new(json);
        json.StartObject();
        plan.Text("schema", "collectionrules-schedule/1");
        plan.Text("currency", schedule.Currency.Code);
        plan.Amount("principal", Terms.Principal);
        plan.Text("rate", Terms.Rate.ToString());
        plan.Amount("installment", schedule.Installment);
        plan.Text("maturity", DateText.Format(schedule.Maturity));
        plan.Amount("interest", schedule.Totals.Interest);
        plan.Amount("fees", schedule.Totals.Fees);
        plan.Amount("total", schedule.Totals.Payment);
        plan.Rates("annualRates", rates.European, rates.UnitedStates, rates.China);
        json.Name("rows");
        json.StartArray();
        foreach (ScheduleRow row in schedule.Rows)
        {
            json.StartObject();
            plan.Number("number", row.Number);
            plan.Text("due", DateText.Format(row.Due));
            plan.Amount("principal", row.Principal);
            plan.Amount("interest", row.Interest);
            plan.Amount("fee", row.Fee);
            plan.Amount("payment", row.Payment);
            plan.Amount("balance", row.Balance);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        return Encoding.UTF8.GetString(json.Written);
    }

    private static Money[] Parts(ScheduleRow row) => [row.Principal, row.Interest, row.Fee, row.Payment, row.Balance];

    private static string Amount(Money amount) => PlanText.Amount(amount);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, language, arguments);
}
