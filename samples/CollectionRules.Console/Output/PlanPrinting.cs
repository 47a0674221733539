using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Output;

/// <summary>Where a plan is printed, and how.</summary>
/// <param name="Format">The form.</param>
/// <param name="File">The file; null for standard output.</param>
/// <param name="Force">Whether an existing file is overwritten.</param>
/// <param name="Language">The language of texts.</param>
internal sealed record PlanPrinting(PlanFormat Format, string? File, bool Force, Language Language)
{
    /// <summary>Prints; a file is opened only once there is something to print.</summary>
    /// <param name="session">What the run talks to.</param>
    /// <param name="inputs">The files that were read, which are never overwritten.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="csv">Writes the rows.</param>
    /// <param name="json">Makes the line.</param>
    /// <returns>The exit code.</returns>
    public int Print(Session session, IEnumerable<string> inputs, Func<IEnumerable<ReportTable>> tables, Action<TextWriter> csv, Func<string> json)
    {
        if (File is null)
        {
            Write(session.Output, () => Report.Write(session, tables()), csv, json);
            return ExitCode.Done;
        }

        if (inputs.Any(input => OutputFile.IsSame(input, File)))
        {
            return Stop(session, Messages.Get("file.is-input", Language));
        }

        if (!OutputFile.TryOpen(File, Force, Language, out StreamWriter? writer, out string? reason))
        {
            return Stop(session, reason);
        }

        try
        {
            using (writer)
            {
                Write(writer, () => PlainReport.Write(writer, tables()), csv, json);
            }
        }
        catch (IOException exception)
        {
            return Stop(session, Messages.Get("file.unwritable-now", Language, ("reason", exception.Message)));
        }

        return ExitCode.Done;
    }

    private void Write(TextWriter output, Action text, Action<TextWriter> csv, Func<string> json)
    {
        switch (Format)
        {
            case PlanFormat.Csv:
                csv(output);
                break;
            case PlanFormat.Json:
                output.Write(json() + "\n");
                break;
            default:
                text();
                break;
        }
    }

    private int Stop(Session session, string reason)
    {
        session.Errors.WriteLine(Messages.Get("line.file", Language, ("file", File!), ("reason", reason)));
        return ExitCode.NotDone;
    }
}
