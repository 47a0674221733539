using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance;

/// <summary>
/// Runs vector files against the public API: <c>FILE... [--data DIR]</c>. Exit code 0 when every vector passed, 1 when one failed or is
/// unsupported, 2 when the arguments or a file cannot be read.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments) => Run(arguments, KindCatalog.Standard, Console.Out, Console.Error);

    /// <summary>The whole run; results go to <paramref name="output"/>, faults of arguments and files to <paramref name="errors"/>.</summary>
    internal static int Run(string[] arguments, KindCatalog kinds, TextWriter output, TextWriter errors)
    {
        if (!CommandLine.TryParse(arguments, out CommandLine? commandLine, out string? fault))
        {
            errors.WriteLine(fault);
            errors.WriteLine(CommandLine.Usage);
            return 2;
        }

        Report report = new(output);
        bool unreadable = false;
        foreach (string path in commandLine.Files)
        {
            try
            {
                VectorFile file = VectorFile.Read(path, commandLine.DataFolderFor(path));
                foreach (Vector vector in file.Vectors)
                {
                    report.Add(vector, kinds.Run(vector));
                }
            }
            catch (VectorFileException exception)
            {
                errors.WriteLine($"error: {exception.Message}");
                unreadable = true;
            }
        }

        report.Close();
        return unreadable ? 2 : report.Failed > 0 ? 1 : 0;
    }
}
