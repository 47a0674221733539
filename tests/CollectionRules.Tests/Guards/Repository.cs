namespace CollectionRules.Tests.Guards;

/// <summary>The working tree that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder of <c>CollectionRules.sln</c>, found by walking up from the test assembly.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the core library's sources.</summary>
    public static string Core { get; } = Path.Combine(Root, "src", "CollectionRules");

    /// <summary>Every file under <paramref name="folder"/> that somebody wrote, in ordinal order: no build output, no hidden tool folder but <c>.ci</c> and <c>.config</c>.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file);
            if (name != ".git" && !name.Contains(".received.", StringComparison.Ordinal))
            {
                yield return file;
            }
        }

        foreach (string child in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            string folderName = Path.GetFileName(child);
            bool written = !Built.Contains(folderName) && (folderName[0] != '.' || folderName is ".ci" or ".config");
            foreach (string file in written ? Files(child) : [])
            {
                yield return file;
            }
        }
    }

    /// <summary>The C# sources of the library's assemblies.</summary>
    public static IEnumerable<string> Sources() =>
        Files(Path.Combine(Root, "src")).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>A path as the messages show it: from the root, with slashes.</summary>
    public static string Shown(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CollectionRules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No CollectionRules.sln above \"{AppContext.BaseDirectory}\".");
    }
}
