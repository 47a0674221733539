using Spectre.Console;

namespace CollectionRules.Cli.Output;

/// <summary>A bar on a terminal while a file is read; nothing where the output is piped.</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs <paramref name="work"/>, which tells how many bytes are done and what is to be said meanwhile.</summary>
    public static void Run(Session session, long bytes, Action<Action<long>, Action<string>> work)
    {
        if (!session.ShowsProgress)
        {
            work(static _ => { }, session.Errors.WriteLine);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Errors) });
        console.Progress().AutoClear(true).HideCompleted(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(context =>
        {
            ProgressTask task = context.AddTask("decide", maxValue: Math.Max(1, bytes));
            work(done => task.Value = done, text => console.Write(new Text(text + "\n")));
        });
    }
}
