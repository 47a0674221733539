using System.Globalization;
using System.Text;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>A data set with its outcome column: comma-separated, quoted where needed, the first row names the columns.</summary>
internal sealed class DataTable
{
    private readonly List<string[]> rows;
    private readonly Dictionary<string, int> columns;
    private readonly int target;
    private readonly string bad;

    private DataTable(List<string[]> rows, Dictionary<string, int> columns, int target, string bad) =>
        (this.rows, this.columns, this.target, this.bad) = (rows, columns, target, bad);

    public int Count => rows.Count;

    /// <summary>Reads <c>file</c>, <c>target</c> and <c>bad</c>, the word of a bad outcome: 1 where nothing is written.</summary>
    public static DataTable Read(Given data, string folder)
    {
        string name = data.Text("file"), file = Path.Combine(folder, name);
        if (Path.GetFileName(name) != name || !File.Exists(file))
        {
            throw new UnsupportedException($"the data file \"{name}\" is not in the data folder");
        }

        List<string[]> rows = Parse(File.ReadAllText(file));
        Dictionary<string, int> columns = rows.Count == 0 ? [] : rows[0].Select((column, i) => (column, i)).ToDictionary(pair => pair.column, pair => pair.i, StringComparer.Ordinal);
        string bad = data.Find("bad") is { IsNull: false } word ? word.Element.ToString() : "1";
        return new DataTable([.. rows.Skip(1)], columns, ColumnIn(columns, data.Text("target")), bad);
    }

    public bool Has(string column) => columns.ContainsKey(column);

    public bool IsBad(int row) => rows[row][target] == bad;

    public string Cell(int row, string column) => rows[row][ColumnIn(columns, column)];

    /// <summary>A column with the outcomes.</summary>
    public IEnumerable<(string Value, bool IsBad)> Rows(string column)
    {
        int place = ColumnIn(columns, column);
        return rows.Select(row => (row[place], row[target] == bad));
    }

    public static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static int ColumnIn(Dictionary<string, int> columns, string name) =>
        columns.TryGetValue(name, out int place) ? place : throw new UnsupportedException($"the data file has no column \"{name}\"");

    private static List<string[]> Parse(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(c);
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            row.Add(cell.ToString().TrimEnd('\r'));
            rows.Add([.. row]);
        }

        return rows;
    }
}
