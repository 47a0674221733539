using System.Text;

namespace CollectionRules.Tests.Testing.Snapshots;

/// <summary>The built-in snapshot engine: files are UTF-8 with LF and no final line break added.</summary>
internal static class SnapshotFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string NameOf(string type, string method, string? caseName) =>
        caseName is null ? $"{type}.{method}" : $"{type}.{method}_{caseName}";

    public static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    public static async Task CompareAsync(string received, string verifiedPath, string receivedPath)
    {
        string? verified = File.Exists(verifiedPath) ? Normalize(await File.ReadAllTextAsync(verifiedPath, Utf8)) : null;
        if (string.Equals(verified, received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        await File.WriteAllTextAsync(receivedPath, received, Utf8);
        Assert.Fail(verified is null
            ? $"No accepted snapshot: review {receivedPath} and rename it to {Path.GetFileName(verifiedPath)}."
            : $"Snapshot differs at {FirstDifference(verified, received)}: compare {receivedPath} with {Path.GetFileName(verifiedPath)}.");
    }

    /// <summary>Line and column, both from 1, where two texts part.</summary>
    public static string FirstDifference(string left, string right)
    {
        int line = 1, column = 1;
        int shared = Math.Min(left.Length, right.Length);
        for (int i = 0; i < shared && left[i] == right[i]; i++)
        {
            (line, column) = left[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return $"line {line}, column {column}";
    }
}
