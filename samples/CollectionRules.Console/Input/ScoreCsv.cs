using System.Globalization;
using System.Text;
using CollectionRules.Diagnostics;

namespace CollectionRules.Cli.Input;

/// <summary>A CSV file that holds scores and outcomes already; columns that nobody asked for may hold anything.</summary>
/// <param name="csv">The rows.</param>
/// <param name="score">The column of the score.</param>
/// <param name="outcome">The column of the outcome.</param>
/// <param name="by">The columns whose values are characteristics.</param>
internal sealed class ScoreCsv(CsvRows csv, string score, OutcomeColumn outcome, string[] by)
{
    private readonly List<string> columns = [];
    private readonly List<RowFault> faults = [];

    public long Line => csv.Line;

    public IReadOnlyList<RowFault> Faults => faults;

    public decimal Score { get; private set; }

    public bool IsBad { get; private set; }

    /// <summary>The values of the columns of characteristics.</summary>
    public string[] Values { get; private set; } = [];

    public IReadOnlyList<RowFault> ReadHeader()
    {
        if (!csv.Read() || csv.Fault != CsvFault.None)
        {
            return [RowFault.Of(csv.Fault)];
        }

        for (int i = 0; i < csv.FieldCount; i++)
        {
            string name = Encoding.UTF8.GetString(csv[i]);
            if (columns.Contains(name))
            {
                faults.Add(new(name, "header.twice"));
            }

            columns.Add(name);
        }

        faults.AddRange(((string[])[score, outcome.Name, .. by]).Distinct(StringComparer.Ordinal).Where(name => !columns.Contains(name)).Select(name =>
            new RowFault(null, "header.absent", [("column", CellText.Shown(name))], Spelling.Closest(name, columns))));
        return faults;
    }

    public bool Read()
    {
        if (!csv.Read())
        {
            return false;
        }

        faults.Clear();
        if (csv.Fault != CsvFault.None || csv.FieldCount != columns.Count)
        {
            faults.Add(csv.Fault != CsvFault.None ? RowFault.Of(csv.Fault) : new(null, "fault.fields", [("fields", Text(csv.FieldCount)), ("columns", Text(columns.Count))]));
            return true;
        }

        ReadOnlySpan<byte> cell = csv[columns.IndexOf(score)];
        if (decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal number))
        {
            Score = number;
        }
        else
        {
            faults.Add(new(score, "fault.number", [("value", CellText.Shown(cell))]));
        }

        if (outcome.FaultOf(csv[columns.IndexOf(outcome.Name)]) is { } fault)
        {
            faults.Add(fault);
        }

        IsBad = outcome.IsBad(csv[columns.IndexOf(outcome.Name)]);
        Values = [.. by.Select(name => Encoding.UTF8.GetString(csv[columns.IndexOf(name)]))];
        return true;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
