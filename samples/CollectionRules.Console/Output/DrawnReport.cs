using Spectre.Console;

namespace CollectionRules.Cli.Output;

/// <summary>Draws tables on a terminal.</summary>
internal static class DrawnReport
{
    public static void Write(TextWriter output, IEnumerable<ReportTable> tables)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        foreach (ReportTable table in tables)
        {
            console.Write(Drawn(table));
        }
    }

    private static Table Drawn(ReportTable table)
    {
        Table drawn = new() { Border = table.Header.Length == 0 ? TableBorder.None : TableBorder.Simple, ShowHeaders = table.Header.Length > 0 };
        if (table.Title.Length > 0)
        {
            drawn.Title = new TableTitle(Markup.Escape(table.Title), new Style(decoration: Decoration.Bold));
        }

        for (int i = 0; i < table.Rows.Concat([table.Header]).Max(static row => row.Length); i++)
        {
            TableColumn column = new(new Text(table.Header.Length == 0 ? "" : table.Header[i])) { Padding = new Padding(0, 0, 1, 0) };
            drawn.AddColumn(table.HasNumbers ? (i > 0 ? column.RightAligned() : column).NoWrap() : column);
        }

        foreach (string[] row in table.Rows)
        {
            drawn.AddRow(row.Select(static cell => new Text(cell)));
        }

        return drawn;
    }
}
