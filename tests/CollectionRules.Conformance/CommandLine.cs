using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Conformance;

/// <summary>The arguments: one file or more, and the folder of the data sets.</summary>
/// <param name="Files">The files in the order given.</param>
/// <param name="Data">The folder of <c>--data</c>, or null.</param>
internal sealed record CommandLine(IReadOnlyList<string> Files, string? Data)
{
    public const string Usage = "usage: CollectionRules.Conformance FILE... [--data DIR]";

    public static bool TryParse(string[] arguments, [NotNullWhen(true)] out CommandLine? commandLine, [NotNullWhen(false)] out string? fault)
    {
        List<string> files = [];
        string? data = null;
        commandLine = null;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--data")
            {
                if (++i == arguments.Length)
                {
                    fault = "error: \"--data\" needs a folder.";
                    return false;
                }

                data = arguments[i];
            }
            else if (arguments[i].StartsWith('-'))
            {
                fault = $"error: unknown option \"{arguments[i]}\".";
                return false;
            }
            else
            {
                files.Add(arguments[i]);
            }
        }

        if (files.Count == 0)
        {
            fault = "error: no file given.";
            return false;
        }

        commandLine = new CommandLine(files, data);
        fault = null;
        return true;
    }

    /// <summary>Where the data sets of a file are: <c>--data</c>, else the folder <c>data</c> beside the file.</summary>
    public string DataFolderFor(string file) => Data ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "data");
}
