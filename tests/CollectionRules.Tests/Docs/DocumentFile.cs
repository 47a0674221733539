using System.Text.RegularExpressions;

namespace CollectionRules.Tests.Docs;

/// <summary>A Markdown page of the repository, for tests that hold it to its word.</summary>
internal sealed class DocumentFile(string path)
{
    private readonly string text = File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public static string Root { get; } = FindRoot();

    /// <summary>The body rows of the table under a heading, cell by cell, without the code marks around a whole cell.</summary>
    public IReadOnlyList<string[]> Table(string heading)
    {
        string section = Regex.Match(text, $@"^## {Regex.Escape(heading)}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        string[][] rows = [.. section.Split('\n').Where(static line => line.StartsWith('|')).Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
        return rows.Length > 2 ? rows[2..] : throw new InvalidOperationException($"There is no table under \"{heading}\".");
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CollectionRules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
