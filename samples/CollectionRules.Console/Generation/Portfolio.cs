using System.Globalization;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CsvHelper;

namespace CollectionRules.Cli.Generation;

/// <summary>Writes an invented portfolio for <c>sample-installment</c>. The same seed gives the same bytes on every machine.</summary>
internal static class Portfolio
{
    /// <summary>Writes to <paramref name="writer"/> and closes it.</summary>
    public static void Write(TextWriter writer, long rows, ulong seed)
    {
        using CsvWriter csv = CsvOutput.To(writer);
        csv.WriteRecord(["id", .. SampleInstallment.InputFacts.Select(static fact => fact.Name)]);
        BorrowerProfile profile = new(new SplitMix64(seed));
        for (long row = 1; row <= rows; row++)
        {
            csv.WriteRecord([$"C-{row.ToString("D6", CultureInfo.InvariantCulture)}", .. profile.Next()]);
        }
    }
}
