using CollectionRules.Cli.Streaming;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>Reads the rows of the public card data set as values, so that several workers can make case files of them.</summary>
internal sealed class UciCardRows(CsvRows csv) : ILineSource<UciCardRow>
{
    private static readonly FactSlot[] Slots = [.. UciCardColumns.Schema.Facts.Select(UciCardColumns.Schema.Slot)];

    private readonly FactCsv file = new(csv, UciCardColumns.Schema, UciCardColumns.Names);
    private readonly FactRow raw = UciCardColumns.Schema.NewRow();

    public IReadOnlyList<RowFault> ReadHeader() => file.ReadHeader();

    public bool Read(List<UciCardRow> lines, int mostLines, int mostBytes)
    {
        lines.Clear();
        while (lines.Count < mostLines && file.Read(raw))
        {
            file.AddRefused(raw);
            lines.Add(file.Faults.Count > 0
                ? new(file.Line, [], [.. file.Faults])
                : new(file.Line, [.. Slots.Select(slot => raw.Get(slot).Number)], []));
        }

        return lines.Count > 0;
    }
}
