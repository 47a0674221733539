namespace CollectionRules.Cli;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>At least one row was refused; the others were decided.</summary>
    public const int RowsRefused = 1;

    /// <summary>The command line is wrong, or a file cannot be read or written; with a file, nothing was decided unless a line says so.</summary>
    public const int NotDone = 2;
}
