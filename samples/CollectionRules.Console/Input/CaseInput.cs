using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cli.Streaming;

namespace CollectionRules.Cli.Input;

/// <summary>Files of case files: one to a line, or one in the whole file.</summary>
internal static class CaseInput
{
    /// <summary>The attribute of a case that tells at which instant the file is meant to be decided.</summary>
    public const string AsOfAttribute = "portfolio-as-of";

    /// <summary>The first year that can be decided.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that can be decided.</summary>
    public const int LastYear = 2999;

    private const int MostLinesAsked = 100;

    private static readonly string[] Endings = [".ndjson", ".jsonl", ".json"];

    /// <summary>Whether cases can be decided at an instant.</summary>
    public static bool CanDecide(DateTimeOffset asOf) => asOf.Year is >= FirstYear and <= LastYear;

    /// <summary>Whether the name is that of a file of case files.</summary>
    public static bool IsName(string path) => path == Commands.DecideOptions.StandardInput || Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The lines of an open file, none longer than told. A file named <c>.json</c> whose first line is no whole object is one case file.</summary>
    public static LineReader LinesOf(Stream stream, string path, int longestLine)
    {
        bool isWhole = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !HoldsObject(First(stream));
        stream.Position = 0;
        return new LineReader(stream, longestLine, isWhole);
    }

    /// <summary>The instant that the first readable case among the first lines of a file tells; null where it tells none.</summary>
    public static DateTimeOffset? AsOfTold(Stream stream, string path)
    {
        List<InputLine> lines = [];
        LineReader reader = LinesOf(stream, path, CaseLine.Longest);
        CollectionCase? file = null;
        while (file is null && reader.NextNumber <= MostLinesAsked && reader.Read(lines, 1, 1))
        {
            CaseDocument.TryRead(lines[0].Text.Span, out file, out _);
        }

        stream.Position = 0;
        return file is not null && file.Attributes.TryGetValue(AsOfAttribute, out AttributeValue told)
            && DateText.TryParseInstant(told.Text, out DateTimeOffset asOf) && CanDecide(asOf) ? asOf : null;
    }

    private static ReadOnlyMemory<byte> First(Stream stream)
    {
        List<InputLine> lines = [];
        return new LineReader(stream, CaseLine.Longest).Read(lines, 1, 1) ? lines[0].Text : default;
    }

    private static bool HoldsObject(ReadOnlyMemory<byte> line) => line.Length == 0 || line.Span.TrimEnd(" \t"u8).EndsWith("}"u8);
}
