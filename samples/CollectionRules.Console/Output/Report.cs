namespace CollectionRules.Cli.Output;

/// <summary>Tables on standard output: drawn on a terminal, plain anywhere else.</summary>
internal static class Report
{
    public static void Write(Session session, IEnumerable<ReportTable> tables)
    {
        if (session.IsTerminal)
        {
            DrawnReport.Write(session.Output, tables);
        }
        else
        {
            PlainReport.Write(session.Output, tables);
        }
    }
}
