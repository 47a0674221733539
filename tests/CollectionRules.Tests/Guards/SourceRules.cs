using System.Text.RegularExpressions;

namespace CollectionRules.Tests.Guards;

/// <summary>Rules on the text of one source file of the library; each fault is one line.</summary>
internal static partial class SourceRules
{
    /// <summary>The longest file that needs no reason.</summary>
    public const int LongestFile = 350;

    /// <param name="path">The path under <c>src</c>, with slashes: <c>CollectionRules/Rules/Condition.cs</c>.</param>
    /// <param name="source">The text.</param>
    public static IEnumerable<string> Faults(string path, string source)
    {
        string code = SourceText.CodeOnly(source);
        foreach (Match match in FloatingPoint().Matches(code))
        {
            yield return $"{path}({LineOf(code, match)}): \"{match.Value}\" is binary floating point.";
        }

        foreach (Match match in RealLiteral().Matches(code))
        {
            yield return $"{path}({LineOf(code, match)}): \"{match.Value}\" is a literal without the suffix m.";
        }

        foreach (Match match in Unfinished().Matches(source))
        {
            yield return $"{path}({LineOf(source, match)}): \"{match.Value}\" marks something unfinished.";
        }

        foreach (Match match in VagueType().Matches(code))
        {
            yield return $"{path}({LineOf(code, match)}): the type name \"{match.Groups[1].Value}\" names no concept.";
        }

        foreach (string folder in path.Split('/')[..^1].Where(folder => VagueFolder().IsMatch(folder)))
        {
            yield return $"{path}: the folder name \"{folder}\" names no concept.";
        }

        string expected = path[..path.LastIndexOf('/')].Replace('/', '.');
        if (Namespace().Match(code) is { Success: true } written && written.Groups[1].Value != expected)
        {
            yield return $"{path}({LineOf(code, written)}): the namespace is \"{written.Groups[1].Value}\", the folder says \"{expected}\".";
        }

        int lines = source.TrimEnd('\n').Split('\n').Length;
        if (lines > LongestFile)
        {
            yield return $"{path}: {lines} lines, at most {LongestFile} without a reason.";
        }
    }

    /// <summary>
    /// A <c>using</c> of a room that the file's own room may not see. Compiled code does not show a constant that was copied in; this does.
    /// </summary>
    public static IEnumerable<string> UsingFaults(string path, string source, RoomMap map)
    {
        string code = SourceText.CodeOnly(source);
        string? from = map.RoomOf(path[..path.LastIndexOf('/')].Replace('/', '.'));
        foreach (Match match in Using().Matches(code))
        {
            if (from is not null && map.Knows(from) && map.RoomOf(match.Groups[1].Value) is { } to && map.Knows(to) && !map.MaySee(from, to))
            {
                yield return $"{path}({LineOf(code, match)}): {from} may not look at {to}.";
            }
        }
    }

    private static int LineOf(string text, Match match) => text.AsSpan(0, match.Index).Count('\n') + 1;

    [GeneratedRegex(@"(?<![\w@.])(double|float|Half)(?!\w)")]
    private static partial Regex FloatingPoint();

    [GeneratedRegex(@"(?<![\w.])(?!0[xXbB])(?:\d[\d_]*\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*[eE][+-]?\d+|\d[\d_]*(?=[fFdD]\b))[fFdD]?(?![\w.])")]
    private static partial Regex RealLiteral();

    [GeneratedRegex(@"\bNotImplementedException\b|\b(?:TODO|FIXME|HACK)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(?:class|struct|interface|record|enum)\s+(\w*(?:Models|Helpers?|Utils?|Utilities|Managers?))\b")]
    private static partial Regex VagueType();

    [GeneratedRegex(@"^(?:Models?|Helpers?|Utils?|Utilities|Managers?|Interfaces|Exceptions|Common|Misc)$")]
    private static partial Regex VagueFolder();

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(CollectionRules(?:\.\w+)*)[^;]*;", RegexOptions.Multiline)]
    private static partial Regex Using();
}
