using CollectionRules.Cli.Generation;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>Writes an invented portfolio.</summary>
internal sealed class GenerateCommand(bool isCases, long rows, ulong seed, string path, bool force, Language language, Session session)
{
    public int Run()
    {
        if (!OutputFile.TryOpen(path, force, language, out StreamWriter? writer, out string? reason))
        {
            return Stop(reason);
        }

        try
        {
            if (isCases)
            {
                using (writer)
                {
                    CasePortfolio.Write(writer.BaseStream, rows, seed);
                }
            }
            else
            {
                Portfolio.Write(writer, rows, seed);
            }
        }
        catch (IOException exception)
        {
            return Stop(Messages.Get("file.unwritable-now", language, ("reason", exception.Message)));
        }

        session.Errors.WriteLine(Messages.Get("line.generated", language, ("file", path), ("rows", $"{rows}"), ("seed", $"{seed}")));
        return ExitCode.Done;
    }

    private int Stop(string reason)
    {
        session.Errors.WriteLine(Messages.Get("line.file", language, ("file", path), ("reason", reason)));
        return ExitCode.NotDone;
    }
}
