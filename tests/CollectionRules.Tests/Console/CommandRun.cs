using CollectionRules.Cli;
using CollectionRules.Cli.Commands;

namespace CollectionRules.Tests.Cli;

/// <summary>What one command line did.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The header of a small file for <c>sample-installment</c>.</summary>
    public const string Header = "id,days-past-due,outstanding,cease-contact,calls-today,calls-last-7-days,broken-promises-6m,right-party-contact-rate-90d,employment,local-hour";

    /// <summary>A row of it that is decided.</summary>
    public const string GoodRow = "C-1,12,1500.50,false,0,2,1,0.25,permanent,10";

    /// <summary>Lines as they are written.</summary>
    public static string Lines(params IEnumerable<string> lines) => string.Concat(lines.Select(static line => line + "\n"));

    /// <summary>The lines on standard error.</summary>
    public string[] ErrorLines => Errors.TrimEnd('\n').Split('\n');

    public static CommandRun Of(params string[] arguments) => Of(isTerminal: false, arguments);

    public static CommandRun Of(bool isTerminal, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, errors = new() { NewLine = "\n" };
        int exitCode = CommandTree.Run(arguments, new Session(output, errors, isTerminal, new SecondsApart()));
        return new(exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>A clock on which every look is one second after the last.</summary>
    private sealed class SecondsApart : TimeProvider
    {
        private long seconds;

        public override long GetTimestamp() => seconds++ * TimestampFrequency;
    }
}
