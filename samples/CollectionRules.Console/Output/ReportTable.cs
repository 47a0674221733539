namespace CollectionRules.Cli.Output;

/// <summary>A table of a report: texts, ready to be drawn.</summary>
/// <param name="Title">What stands above it; empty for none.</param>
/// <param name="Header">The column headings; empty for none.</param>
/// <param name="Rows">The rows, each as long as the others.</param>
/// <param name="HasNumbers">Whether every column but the first holds numbers and goes to the right.</param>
internal sealed record ReportTable(string Title, string[] Header, string[][] Rows, bool HasNumbers = true);
