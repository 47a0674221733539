using System.Globalization;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Output;

/// <summary>The tables that end a run. The same file and policy give the same tables, whatever the machine.</summary>
internal sealed class SummaryReport(BuiltInPolicy policy, string file, DecisionTally tally, Language language)
{
    public IEnumerable<ReportTable> Tables()
    {
        yield return Heading();
        yield return Matrix();
        yield return Gate();
    }

    private ReportTable Heading() => new(
        "",
        [],
        [
            [Text("summary.policy"), policy.Described(language)],
            .. policy.IsBuiltIn ? (string[][])[[Text("summary.note"), Text("policy.illustrative")]] : [],
            [Text("summary.file"), Path.GetFileName(file)],
            [Text("summary.rows"), Messages.Get("summary.rows-text", language, ("decided", Number(tally.Decided)), ("refused", Number(tally.Refused)))],
        ],
        HasNumbers: false);

    private ReportTable Matrix()
    {
        PolicyCore core = tally.Core;
        string[] header = [Text("summary.grade"), .. core.Stages, Text("summary.total")];
        IEnumerable<string[]> rows = core.Grades.Select((grade, row) => Counts(grade, core.Stages.Select((_, stage) => tally.Of(row, stage))));
        IEnumerable<long> totals = core.Stages.Select((_, stage) => core.Grades.Select((_, grade) => tally.Of(grade, stage)).Sum());
        return new(Text("summary.matrix"), header, [.. rows, Counts(Text("summary.total"), totals)]);
    }

    private ReportTable Gate()
    {
        PolicyCore core = tally.Core;
        if (core.GateTable is null)
        {
            return new(Text("summary.gate"), [], [[Text("summary.gate-none")]]);
        }

        string[] header = [Text("summary.gate-answer"), .. core.Channels, Text("summary.total")];
        IEnumerable<string[]> rows = core.GateAnswers.Select((answer, row) => Counts(answer, core.Channels.Select((_, channel) => tally.OfGate(row, channel))));
        IEnumerable<long> totals = core.Channels.Select((_, channel) => core.GateAnswers.Select((_, answer) => tally.OfGate(answer, channel)).Sum());
        return new(Text("summary.gate"), header, [.. rows, Counts(Text("summary.total"), totals)]);
    }

    private static string[] Counts(string name, IEnumerable<long> counts)
    {
        long[] numbers = [.. counts];
        return [name, .. numbers.Select(Number), Number(numbers.Sum())];
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Text(string key) => Messages.Get(key, language);
}
