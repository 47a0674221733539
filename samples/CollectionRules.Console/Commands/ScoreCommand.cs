using CollectionRules.Analytics.Validation;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;

namespace CollectionRules.Cli.Commands;

/// <summary>Opens the file of <c>score</c>, scores it, and prints what the outcomes say of the score.</summary>
internal sealed class ScoreCommand(ScoreOptions options, Session session)
{
    private readonly ScoreTally tally = new();

    public int Run()
    {
        string policyName = options.Policy ?? options.Format.DefaultPolicy;
        string? misuse =
            options.Score is not null && (options.Policy is not null || options.Format != InputFormat.Csv) ? Text("usage.score-policy")
            : options.Score is null && options.By.Length > 0 ? Text("usage.by")
            : options.Format.HasOnePolicy && policyName != options.Format.DefaultPolicy
                ? Text("usage.format-policy", ("format", options.Format.Name), ("policy", options.Format.DefaultPolicy))
            : options.Format.HasOutcome && options.Outcome is not null ? Text("usage.outcome-own", ("format", options.Format.Name))
            : !options.Format.HasOutcome && options.Outcome is null ? Text("usage.outcome")
            : null;
        if (misuse is not null)
        {
            session.Errors.WriteLine(misuse);
            return ExitCode.NotDone;
        }

        return InputFile.Use(options.File, options.Language, csv => options.Score is null ? RunCard(csv, BuiltInPolicies.Get(policyName)) : RunColumn(csv), Stop);
    }

    private int RunCard(CsvRows csv, BuiltInPolicy policy)
    {
        IRowSource source = options.Format.Open(csv, policy, options.Outcome);
        if (IsRefused(csv, source.ReadHeader()))
        {
            return ExitCode.NotDone;
        }

        CardRun run = new(source, policy.Core, tally, WriteRefused);
        try
        {
            run.Score();
        }
        catch (IOException exception)
        {
            return Stop(Text("file.unreadable", ("reason", exception.Message)));
        }

        return Finish(
            [[Text("summary.policy"), policy.Described(options.Language)], [Text("summary.note"), Text("policy.illustrative")]],
            ScoreDirection.HigherIsBetter);
    }

    private int RunColumn(CsvRows csv)
    {
        ScoreCsv source = new(csv, options.Score!, options.Outcome!, options.By);
        if (IsRefused(csv, source.ReadHeader()))
        {
            return ExitCode.NotDone;
        }

        try
        {
            for (long row = 1; source.Read(); row++)
            {
                if (source.Faults.Count > 0)
                {
                    tally.Refused++;
                    WriteRefused(source.Line, source.Faults);
                    continue;
                }

                tally.Add(source.Score, source.IsBad, row % 2 == 0);
                for (int i = 0; i < options.By.Length; i++)
                {
                    tally.AddBin(i, options.By[i], source.Values[i], null, source.IsBad, row % 2 == 0);
                }
            }
        }
        catch (IOException exception)
        {
            return Stop(Text("file.unreadable", ("reason", exception.Message)));
        }

        string word = Text(options.IsHigherRiskier ? "score.riskier" : "score.better");
        return Finish(
            [[Text("score.card"), Text("score.column", ("column", CellText.Shown(options.Score!)), ("word", word))]],
            options.IsHigherRiskier ? ScoreDirection.HigherIsRiskier : ScoreDirection.HigherIsBetter);
    }

    private int Finish(string[][] scoredBy, ScoreDirection direction)
    {
        Report.Write(session, new ScoreReport(scoredBy, options.File, tally, direction, options.Language).Tables());
        session.Errors.WriteLine(Text("line.scored", ("file", options.File), ("scored", $"{tally.Scored}"), ("unscored", $"{tally.Unscored}"), ("refused", $"{tally.Refused}")));
        return tally.Refused > 0 ? ExitCode.RowsRefused : ExitCode.Done;
    }

    private bool IsRefused(CsvRows csv, IReadOnlyList<RowFault> faults)
    {
        foreach (RowFault fault in faults)
        {
            session.Errors.WriteLine(csv.Line == 0
                ? Text("line.file", ("file", options.File), ("reason", fault.In(options.Language)))
                : Text("line.row", ("file", options.File), ("row", $"{csv.Line}"), ("faults", fault.In(options.Language))));
        }

        return faults.Count > 0;
    }

    private void WriteRefused(long line, IEnumerable<RowFault> faults) =>
        session.Errors.WriteLine(Text("line.row", ("file", options.File), ("row", $"{line}"), ("faults", RowFault.Join(faults, options.Language))));

    private int Stop(string reason)
    {
        session.Errors.WriteLine(Text("line.file", ("file", options.File), ("reason", reason)));
        return ExitCode.NotDone;
    }

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, options.Language, arguments);
}
