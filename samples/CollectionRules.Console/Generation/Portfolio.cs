using System.Globalization;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;

namespace CollectionRules.Cli.Generation;

/// <summary>Writes an invented portfolio for <c>sample-installment</c>. The same seed gives the same bytes on every machine.</summary>
internal static class Portfolio
{
    public static void Write(TextWriter writer, long rows, ulong seed)
    {
        CsvText.WriteRow(writer, ["id", .. SampleInstallment.InputFacts.Select(static fact => fact.Name)]);
        BorrowerProfile profile = new(new SplitMix64(seed));
        for (long row = 1; row <= rows; row++)
        {
            CsvText.WriteRow(writer, [$"C-{row.ToString("D6", CultureInfo.InvariantCulture)}", .. profile.Next()]);
        }
    }
}
