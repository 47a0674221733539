namespace CollectionRules.Cli.Output;

/// <summary>Writes tables as plain text of fixed width, for pipes and files: no colors, no drawing, no trailing space.</summary>
internal static class PlainReport
{
    private const string Gap = "  ";

    public static void Write(TextWriter output, IEnumerable<ReportTable> tables)
    {
        bool isFirst = true;
        foreach (ReportTable table in tables)
        {
            if (!isFirst)
            {
                output.Write('\n');
            }

            isFirst = false;
            Write(output, table);
        }
    }

    private static void Write(TextWriter output, ReportTable table)
    {
        if (table.Title.Length > 0)
        {
            output.Write(table.Title + "\n");
        }

        string[][] lines = table.Header.Length == 0 ? table.Rows : [table.Header, .. table.Rows];
        int[] widths = [.. Enumerable.Range(0, lines.Length == 0 ? 0 : lines[0].Length).Select(column => lines.Max(line => DisplayWidth.Of(line[column])))];
        foreach (string[] line in lines)
        {
            IEnumerable<string> cells = line.Select((cell, column) => Pad(cell, widths[column], table.HasNumbers && column > 0));
            output.Write(string.Join(Gap, cells).TrimEnd(' ') + "\n");
        }
    }

    private static string Pad(string cell, int width, bool toTheRight)
    {
        string space = new(' ', width - DisplayWidth.Of(cell));
        return toTheRight ? space + cell : cell + space;
    }
}
