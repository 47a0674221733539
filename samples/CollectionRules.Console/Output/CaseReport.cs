using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cli.Commands;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;
using CollectionRules.Monetary;

namespace CollectionRules.Cli.Output;

/// <summary>The tables that end a run over case files. The same file, policy and instant give the same tables, whatever the machine.</summary>
internal sealed class CaseReport(CollectionPolicy policy, DecideOptions options, DateTimeOffset asOf, string source, CaseTally tally)
{
    public IEnumerable<ReportTable> Tables()
    {
        yield return Heading();
        yield return Matrix();
        yield return Counts("cases.outcomes", "cases.outcome", [.. tally.Outcomes.Select(static row => (CaseTally.WordOf(row.Key), row.Value))]);
        if (tally.Dispositions.Count == 0 && policy.Ladder?.Stages.All(static stage => stage.Treatments.IsEmpty) == true)
        {
            yield return new(Text("cases.actions"), [], [[Text("cases.no-treatment")]]);
        }
        else
        {
            string[][] actions =
            [
                .. tally.Actions.Select(row => new[] { row.Key, Number(row.Value - tally.HumanActions[row.Key]), Number(tally.HumanActions[row.Key]), Number(row.Value) }),
                [Text("summary.total"), Number(tally.Actions.Values.Sum() - tally.HumanActions.Values.Sum()), Number(tally.HumanActions.Values.Sum()), Number(tally.Actions.Values.Sum())],
            ];
            yield return new(Text("cases.actions"), [Text("cases.channel"), Text("cases.by-machine"), Text("cases.by-people"), Text("summary.total")], actions);
            yield return Dispositions();
        }

        if (tally.HasOutcomes)
        {
            yield return OutcomeTable.Of(tally.Grades, tally.OutcomesOf, tally.HeldOutOf, options.Language);
        }

        if (policy.Offers is not null)
        {
            string[] offers = [Text("cases.offer"), Text("cases.disposition"), Text("cases.reason"), Text("summary.total"), Text("cases.given-up")];
            string title = Messages.Get("cases.offers", options.Language, ("made", Number(tally.OfferedAccounts.WithOffer)), ("all", Number(tally.OfferedAccounts.All)));
            yield return new(title, offers, [.. tally.Offers.Select(row => new[] { row.Key.Kind, row.Key.Disposition, row.Key.Reason, Number(row.Value), tally.GivenUp.TryGetValue(row.Key, out Int128 sum) ? Amount(sum) : string.Empty })], HasNumbers: false);
        }
    }

    private ReportTable Dispositions()
    {
        string[] header = [Text("cases.disposition"), Text("cases.reason"), Text("summary.total")];
        return new(Text("cases.dispositions"), header, [.. tally.Dispositions.Select(static row => new[] { row.Key.Disposition, row.Key.Reason, Number(row.Value) })], HasNumbers: false);
    }

    private ReportTable Heading()
    {
        List<string[]> rows = [[Text("summary.policy"), $"{policy.Id} {policy.Version}"]];
        if (CasePolicies.Names.Contains(policy.Id))
        {
            rows[0][1] += $": {Text($"policy.{policy.Id}")}";
            rows.Add([Text("summary.note"), Text("policy.illustrative-cases")]);
        }

        rows.Add([Text("cases.as-of"), $"{DateText.Format(asOf)} ({Text(source)})"]);
        rows.Add([Text("summary.file"), Path.GetFileName(options.File)]);
        rows.Add([Text("cases.cases"), Messages.Get("summary.rows-text", options.Language, ("decided", Number(tally.Decided)), ("refused", Number(tally.Refused)))]);
        rows.Add([Text("cases.past-due"), Amount(tally.PastDue)]);
        rows.Add([Text("cases.outstanding"), Amount(tally.Outstanding)]);
        return new("", [], [.. rows], HasNumbers: false);
    }

    private ReportTable Matrix()
    {
        string[] header = [Text("summary.grade"), .. tally.Stages, Text("summary.total")];
        IEnumerable<string[]> rows = tally.Grades.Select((grade, row) => Row(grade, tally.Stages.Select((_, stage) => tally.Of(row, stage))));
        IEnumerable<long> totals = tally.Stages.Select((_, stage) => tally.Grades.Select((_, grade) => tally.Of(grade, stage)).Sum());
        return new(Text("summary.matrix"), header, [.. rows, Row(Text("summary.total"), totals)]);
    }

    private ReportTable Counts(string title, string first, (string Word, long Count)[] counts) =>
        new(Text(title), [Text(first), Text("summary.total")], [.. counts.Select(static row => new[] { row.Word, Number(row.Count) })]);

    private string Amount(Int128 minorUnits) => $"{policy.Currency.Code} {Major(minorUnits, policy.Currency).ToString($"N{policy.Currency.MinorUnitDecimals}", CultureInfo.InvariantCulture)}";

    /// <summary>An amount in major units.</summary>
    public static decimal Major(Int128 minorUnits, Currency currency)
    {
        decimal amount = (decimal)minorUnits;
        for (int i = 0; i < currency.MinorUnitDecimals; i++)
        {
            amount /= 10;
        }

        return amount;
    }

    private static string[] Row(string name, IEnumerable<long> counts)
    {
        long[] numbers = [.. counts];
        return [name, .. numbers.Select(Number), Number(numbers.Sum())];
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Text(string key) => Messages.Get(key, options.Language);
}
