using System.Globalization;
using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>A CSV file whose header names facts of a schema.</summary>
/// <param name="csv">The rows.</param>
/// <param name="schema">The facts.</param>
/// <param name="names">Which columns there may be.</param>
/// <param name="outcome">The column that tells what became of the account, or null where no column does.</param>
internal sealed class FactCsv(CsvRows csv, FactSchema schema, ColumnNames names, OutcomeColumn? outcome = null) : IRowSource
{
    private readonly List<RowFault> faults = [];
    private readonly List<string> columns = [];
    private readonly List<FactCell?> cells = [];
    private int idColumn = -1;
    private int outcomeColumn = -1;
    private long rows;
    private bool hasCells;

    public long Line => csv.Line;

    public ReadOnlySpan<byte> Id => hasCells && idColumn >= 0 && CellFaults.Of(csv[idColumn]) is null ? csv[idColumn] : [];

    public Outcome? Outcome { get; private set; }

    public IReadOnlyList<RowFault> Faults => faults;

    public IReadOnlyList<RowFault> ReadHeader()
    {
        if (!csv.Read() || csv.Fault != CsvFault.None)
        {
            return [RowFault.Of(csv.Fault)];
        }

        for (int i = 0; i < csv.FieldCount; i++)
        {
            AddColumn(csv[i], i);
        }

        if (cells.TrueForAll(static cell => cell is null) && idColumn < 0)
        {
            return [new(null, "header.none", [("owner", names.Owner)])];
        }

        foreach (Fact fact in schema.Facts)
        {
            if (fact.Derivation is null && !fact.MayBeMissing && !columns.Contains(fact.Name))
            {
                faults.Add(new(null, "header.missing", [("column", fact.Name), ("owner", names.Owner)]));
            }
        }

        if (outcome is not null && outcomeColumn < 0 && faults.TrueForAll(fault => fault.Column != outcome.Name))
        {
            faults.Add(new(null, "header.missing", [("column", outcome.Name), ("owner", names.Owner)]));
        }

        return faults;
    }

    public bool Read(in FactRow row)
    {
        if (!csv.Read())
        {
            return false;
        }

        faults.Clear();
        row.Clear();
        Outcome = null;
        rows++;
        hasCells = csv.Fault == CsvFault.None && csv.FieldCount == cells.Count;
        if (!hasCells)
        {
            faults.Add(csv.Fault != CsvFault.None ? RowFault.Of(csv.Fault) : new(null, "fault.fields", [("fields", Text(csv.FieldCount)), ("columns", Text(cells.Count))]));
            return true;
        }

        for (int i = 0; i < cells.Count; i++)
        {
            RowFault? fault = cells[i] is { } cell ? cell.Set(csv[i], row) : CellFaults.Of(csv[i]) is { } key ? new(columns[i], key) : null;
            if (i == outcomeColumn)
            {
                fault ??= outcome!.FaultOf(csv[i]);
                Outcome = new(outcome!.IsBad(csv[i]), rows % 2 == 0);
            }

            if (fault is not null)
            {
                faults.Add(fault);
            }
        }

        return true;
    }

    public void AddRefused(in FactRow row)
    {
        if (!hasCells)
        {
            return;
        }

        foreach (PolicyDiagnostic diagnostic in row.Faults)
        {
            Fact fact = schema.Slot(RefusedValue.FactOf(diagnostic)).Fact;
            bool isSaid = IsFaulty(fact.Name) || (fact.Derivation is { } derivation && (IsFaulty(derivation.Left.Name) || IsFaulty(derivation.Right.Name)));
            if (!isSaid)
            {
                faults.Add(RefusedValue.Fault(diagnostic, fact, fact.Name));
            }
        }

        faults.Sort((left, right) => PlaceOf(left).CompareTo(PlaceOf(right)));
    }

    private bool IsFaulty(string fact) => faults.Exists(fault => fault.Column == fact);

    // A derived fact has no column: it stands last.
    private int PlaceOf(RowFault fault) => columns.IndexOf(fault.Column!) is >= 0 and var place ? place : columns.Count;

    private void AddColumn(ReadOnlySpan<byte> header, int place)
    {
        string? fault = header.IsEmpty ? null : CellFaults.Of(header);
        string given = fault is null ? Encoding.UTF8.GetString(header) : CellText.Shown(header), name = names.Known(given);
        bool isOutcome = name == outcome?.Name, isId = name == names.Id, isFact = schema.TrySlot(name, out FactSlot slot), isPassedOver = names.PassedOver.Contains(name);
        RowFault? wrong =
            header.IsEmpty ? new(null, "header.nameless", [("place", Text(place + 1))])
            : fault is not null ? new(given, fault)
            : columns.Contains(name) ? new(given, "header.twice")
            : isFact && slot.Fact.Derivation is not null ? new(given, "header.derived")
            : !(isOutcome || isId || isFact || isPassedOver) ? new(given, "header.unknown", [("owner", names.Owner)], Spelling.Closest(given, Expected()))
            : null;
        columns.Add(name);
        cells.Add(wrong is null && isFact ? new FactCell(name, slot) : null);
        idColumn = isId && wrong is null ? place : idColumn;
        outcomeColumn = isOutcome && wrong is null ? place : outcomeColumn;
        if (wrong is not null)
        {
            faults.Add(wrong);
        }
    }

    private IEnumerable<string> Expected() => schema.Facts.Where(static fact => fact.Derivation is null).Select(static fact => fact.Name).Append(names.Id);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
