using CsvHelper;

namespace CollectionRules.Cli.Output;

/// <summary>CSV as the console writes it: RFC 4180, and LF at the end of each row.</summary>
internal static class CsvOutput
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>Writes to <paramref name="writer"/>, which the result owns from then on.</summary>
    public static CsvWriter To(TextWriter writer) => CsvWriter.Create(writer, Options);
}
