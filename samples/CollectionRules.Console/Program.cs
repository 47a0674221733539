using CollectionRules.Cli.Commands;

namespace CollectionRules.Cli;

/// <summary>Exit code 0 when everything was done, 1 when rows were refused, 2 when the command line or a file was not to be used.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => CommandTree.Run(arguments, Session.OfProcess());
}
