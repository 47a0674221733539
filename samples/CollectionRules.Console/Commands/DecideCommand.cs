using System.Globalization;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;

namespace CollectionRules.Cli.Commands;

/// <summary>Opens the files of <c>decide</c>, runs it, and says how it went.</summary>
internal sealed class DecideCommand(DecideOptions options, BuiltInPolicy policy, Session session)
{
    public int Run()
    {
        return InputFile.Use(options.File, options.Language, csv => Run(csv), reason => Stop(options.File, reason));
    }

    private int Run(CsvRows csv)
    {
        IRowSource source = options.Format.Open(csv, policy);
        if (source.ReadHeader() is { Count: > 0 } faults)
        {
            foreach (RowFault fault in faults)
            {
                session.Errors.WriteLine(csv.Line == 0
                    ? Text("line.file", ("file", options.File), ("reason", fault.In(options.Language)))
                    : Text("line.row", ("file", options.File), ("row", $"{csv.Line}"), ("faults", fault.In(options.Language))));
            }

            return ExitCode.NotDone;
        }

        if (options.Out is null)
        {
            return Decide(source, null);
        }

        if (OutputFile.IsSame(options.Out, options.File))
        {
            return Stop(options.Out, Text("file.is-input"));
        }

        if (!OutputFile.TryOpen(options.Out, options.Force, options.Language, out StreamWriter? writer, out string? reason))
        {
            return Stop(options.Out, reason);
        }

        using DecisionFile file = new(writer, policy.Core);
        return Decide(source, file);
    }

    private int Decide(IRowSource source, DecisionFile? file)
    {
        DecisionTally tally = new(policy.Core);
        DecisionRun run = new(source, tally, file, WriteRefused);
        long began = session.Time.GetTimestamp();
        try
        {
            run.Decide(options.Strict);
            file?.Flush();
        }
        catch (OutputException exception)
        {
            return Stop(options.Out!, Text("file.unwritable-now", ("reason", exception.Message)));
        }
        catch (IOException exception)
        {
            Stop(options.File, Text("file.unreadable", ("reason", exception.Message)));
            return Leave(file);
        }

        TimeSpan elapsed = session.Time.GetElapsedTime(began);
        Report.Write(session, new SummaryReport(policy, options.File, tally, options.Language).Tables());
        if (run.StoppedAt is { } line)
        {
            session.Errors.WriteLine(Text("line.strict", ("file", options.File), ("row", $"{line}"), ("decided", $"{tally.Decided}")));
            Leave(file);
        }

        session.Errors.WriteLine(Text("line.count", ("file", options.File), ("decided", $"{tally.Decided}"), ("refused", $"{tally.Refused}")));
        session.Errors.WriteLine(Speed(tally.Decided + tally.Refused, elapsed));
        return tally.Refused > 0 ? ExitCode.RowsRefused : ExitCode.Done;
    }

    private void WriteRefused(long line, IEnumerable<RowFault> faults) =>
        session.Errors.WriteLine(Text("line.row", ("file", options.File), ("row", $"{line}"), ("faults", RowFault.Join(faults, options.Language))));

    // A file of decisions that ends early says so nowhere in itself.
    private int Leave(DecisionFile? file)
    {
        if (file is not null)
        {
            session.Errors.WriteLine(Text("line.partial", ("file", options.Out!), ("rows", $"{file.Rows}")));
        }

        return ExitCode.NotDone;
    }

    private string Speed(long rows, TimeSpan elapsed)
    {
        decimal seconds = Math.Max(1, elapsed.Ticks) / (decimal)TimeSpan.TicksPerSecond;
        return Text(
            "line.speed",
            ("rows", rows.ToString("N0", CultureInfo.InvariantCulture)),
            ("seconds", seconds.ToString("0.00", CultureInfo.InvariantCulture)),
            ("rate", (rows / seconds).ToString("N0", CultureInfo.InvariantCulture)));
    }

    private int Stop(string file, string reason)
    {
        session.Errors.WriteLine(Text("line.file", ("file", file), ("reason", reason)));
        return ExitCode.NotDone;
    }

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, options.Language, arguments);
}
