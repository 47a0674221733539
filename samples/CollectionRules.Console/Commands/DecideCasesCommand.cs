using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Streaming;
using CollectionRules.Cli.Wording;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Contexts;

namespace CollectionRules.Cli.Commands;

/// <summary>Decides whole case files: those of a file, with a summary, or those of standard input, each answered by a line.</summary>
/// <param name="options">What was asked.</param>
/// <param name="policy">What decides.</param>
/// <param name="isRows">Whether the file is the public card data set, whose rows are made into case files.</param>
/// <param name="session">Where everything is told.</param>
internal sealed class DecideCasesCommand(DecideOptions options, CollectionPolicy policy, bool isRows, Session session)
{
    public int Run() => options.File == DecideOptions.StandardInput ? AnswerInput() : DecideFile();

    private int DecideFile()
    {
        if (Directory.Exists(options.File))
        {
            return Stop(options.File, Text("file.is-folder"));
        }

        FileStream stream;
        try
        {
            stream = new(options.File, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Stop(options.File, Text("file.not-found"));
        }
        catch (Exception exception) when (FileFault.IsOne(exception))
        {
            return Stop(options.File, Text("file.unreadable", ("reason", exception.Message)));
        }

        using (stream)
        {
            return DecideStream(stream);
        }
    }

    private int DecideStream(FileStream stream)
    {
        if (!stream.CanSeek)
        {
            return Stop(options.File, Text("file.no-seek"));
        }

        if (isRows)
        {
            using CsvRows csv = new(stream);
            return DecideRows(stream, csv);
        }

        (DateTimeOffset asOf, string source) = options.AsOf is { } given ? (given, "cases.as-of-given")
            : CaseInput.AsOfTold(stream, options.File) is { } told ? (told, "cases.as-of-told")
            : (session.Now(), "cases.as-of-clock");
        LineReader lines = CaseInput.LinesOf(stream, options.File, session.LongestLine);
        return Decide(stream, asOf, source, Pump(asOf), lines);
    }

    private int DecideRows(FileStream stream, CsvRows csv)
    {
        if (csv.BeginsWith([0xFF, 0xFE]) || csv.BeginsWith([0xFE, 0xFF]))
        {
            return Stop(options.File, Text("file.utf16"));
        }

        csv.SkipMark([0xEF, 0xBB, 0xBF]);
        UciCardRows rows = new(csv);
        if (rows.ReadHeader() is { Count: > 0 } faults)
        {
            foreach (RowFault fault in faults)
            {
                session.Errors.WriteLine(csv.Line == 0
                    ? Text("line.file", ("file", options.File), ("reason", fault.In(options.Language)))
                    : Text("line.row", ("file", options.File), ("row", $"{csv.Line}"), ("faults", fault.In(options.Language))));
            }

            return ExitCode.NotDone;
        }

        (DateTimeOffset asOf, string source) = options.AsOf is { } given ? (given, "cases.as-of-given") : (UciCardCase.AsOf, "cases.as-of-format");
        return Decide(stream, asOf, source, new OrderedPump<UciCardRow, CaseLine>(new UciCardWork(policy, DecisionContext.At(asOf)).Decide, Workers), rows);
    }

    private int Decide<TLine>(FileStream stream, DateTimeOffset asOf, string source, OrderedPump<TLine, CaseLine> pump, ILineSource<TLine> lines)
    {
        if (options.Out is null)
        {
            return Decide(stream, asOf, source, pump, lines, null);
        }

        if (OutputFile.IsSame(options.Out, options.File))
        {
            return Stop(options.Out, Text("file.is-input"));
        }

        if (!OutputFile.TryOpen(options.Out, options.Force, options.Language, out StreamWriter? writer, out string? reason))
        {
            return Stop(options.Out, reason);
        }

        using CaseDecisionFile file = new(writer, isCsv: !CaseInput.IsName(options.Out));
        return Decide(stream, asOf, source, pump, lines, file);
    }

    private int Decide<TLine>(FileStream stream, DateTimeOffset asOf, string source, OrderedPump<TLine, CaseLine> pump, ILineSource<TLine> lines, CaseDecisionFile? file)
    {
        CaseTally tally = new(policy);
        long? stoppedAt = null;
        long began = session.Time.GetTimestamp();
        try
        {
            ProgressDisplay.Run(session, stream.Length, (advance, tell) => pump.Run(
                lines,
                line =>
                {
                    tally.Add(line);
                    file?.Write(line);
                    Refuse(line, tell);
                    stoppedAt = options.Strict && !line.IsDecided ? line.Number : null;
                    return stoppedAt is null;
                },
                () => advance(stream.Position)));
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
        if (tally.Decided + tally.Refused == 0)
        {
            return Stop(options.File, Text(isRows ? "file.no-row" : "file.no-case"));
        }

        Report(tally, asOf, source);
        if (stoppedAt is { } at)
        {
            session.Errors.WriteLine(Text("line.strict", ("file", options.File), ("row", $"{at}"), ("decided", $"{tally.Decided}")));
            Leave(file);
        }

        session.Errors.WriteLine(Text("line.count", ("file", options.File), ("decided", $"{tally.Decided}"), ("refused", $"{tally.Refused}")));
        decimal seconds = Math.Max(1, elapsed.Ticks) / (decimal)TimeSpan.TicksPerSecond;
        long cases = tally.Decided + tally.Refused;
        session.Errors.WriteLine(Text(
            "line.speed-cases",
            ("cases", cases.ToString("N0", CultureInfo.InvariantCulture)),
            ("seconds", seconds.ToString("0.00", CultureInfo.InvariantCulture)),
            ("rate", (cases / seconds).ToString("N0", CultureInfo.InvariantCulture))));
        return tally.Refused > 0 ? ExitCode.RowsRefused : ExitCode.Done;
    }

    private void Report(CaseTally tally, DateTimeOffset asOf, string source)
    {
        if (options.Json)
        {
            CaseSummaryJson.Write(session.Output, policy, options.File, asOf, tally);
        }
        else
        {
            Output.Report.Write(session, new CaseReport(policy, options, asOf, source, tally).Tables());
        }
    }

    /// <summary>Nothing but records goes to standard output.</summary>
    private int AnswerInput()
    {
        DateTimeOffset asOf = options.AsOf ?? session.Now();
        long decided = 0, refused = 0;
        try
        {
            using Stream input = session.OpenInput();
            using Stream raw = session.OpenRawOutput();
            using MemoryStream waiting = new();
            Pump(asOf).Run(
                new LineReader(input, session.LongestLine),
                line =>
                {
                    waiting.Write(line.Record);
                    waiting.WriteByte((byte)'\n');
                    Refuse(line, session.Errors.WriteLine);
                    (decided, refused) = line.IsDecided ? (decided + 1, refused) : (decided, refused + 1);
                    return line.IsDecided || !options.Strict;
                },
                () => HandOn(waiting, raw));
        }
        catch (OutputException exception)
        {
            return Stop(Text("name.output"), Text("file.closed", ("reason", exception.Message)));
        }
        catch (IOException exception)
        {
            return Stop(Text("name.input"), Text("file.unreadable", ("reason", exception.Message)));
        }

        if (options.AsOf is null)
        {
            session.Errors.WriteLine(Text("line.clock", ("instant", DateText.Format(asOf))));
        }

        session.Errors.WriteLine(Text("line.count-cases", ("file", Text("name.input")), ("decided", $"{decided}"), ("refused", $"{refused}")));
        return refused > 0 ? ExitCode.RowsRefused : ExitCode.Done;
    }

    private static void HandOn(MemoryStream waiting, Stream raw)
    {
        try
        {
            raw.Write(waiting.GetBuffer().AsSpan(0, (int)waiting.Length));
            raw.Flush();
        }
        catch (IOException exception)
        {
            throw new OutputException(exception);
        }

        waiting.SetLength(0);
    }

    private int Workers => options.Workers ?? Environment.ProcessorCount;

    private OrderedPump<InputLine, CaseLine> Pump(DateTimeOffset asOf) => new(new CaseWork(policy, DecisionContext.At(asOf), session.LongestLine).Decide, Workers);

    private void Refuse(CaseLine line, Action<string> tell)
    {
        if (!line.RowFaults.IsEmpty)
        {
            tell(Text("line.row", ("file", options.File), ("row", $"{line.Number}"), ("faults", RowFault.Join(line.RowFaults, options.Language))));
        }

        foreach (PolicyDiagnostic fault in line.Faults.Where(static fault => fault.Severity == Severity.Error))
        {
            string name = options.File == DecideOptions.StandardInput ? Text("name.input") : options.File;
            tell(FaultText.Of(name, line.Number, fault, options.Language));
        }
    }

    private int Leave(CaseDecisionFile? file)
    {
        if (file is not null)
        {
            session.Errors.WriteLine(Text("line.partial", ("file", options.Out!), ("rows", $"{file.Rows}")));
        }

        return ExitCode.NotDone;
    }

    private int Stop(string file, string reason)
    {
        session.Errors.WriteLine(Text("line.file", ("file", file), ("reason", reason)));
        return ExitCode.NotDone;
    }

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, options.Language, arguments);
}
