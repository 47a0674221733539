using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>A table's rows as boxes, in the order in which the first hit wins.</summary>
internal sealed class TablePlan
{
    private TablePlan(ImmutableArray<(int Row, Box Box)> boxes) => Boxes = boxes;

    /// <summary>Each box with the place of its row; rows in winning order, a row's boxes together.</summary>
    public ImmutableArray<(int Row, Box Box)> Boxes { get; }

    /// <summary>Normalizes rows; a row that needs too many boxes, or can never hold (under the code <paramref name="never"/>), is reported.</summary>
    public static TablePlan Of(string path, string list, ImmutableArray<Fact> inputs, ImmutableArray<DecisionRow> rows, IEnumerable<int> order, AtomPlan atoms, DiagnosticBag bag, string never = DiagnosticCode.RowNever)
    {
        ConditionCompiler compiler = new(atoms.SlotOf, atoms.Universe);
        ImmutableArray<(int, Box)>.Builder all = ImmutableArray.CreateBuilder<(int, Box)>(rows.Length);
        foreach (int row in order)
        {
            string rowPath = $"{path}/{list}/{row.ToString(CultureInfo.InvariantCulture)}";
            BoxList boxes = rows[row].Condition is { } condition ? compiler.WhereTrue(condition) : Cells(inputs, rows[row].Cells, atoms);
            if (boxes.IsTooLarge || boxes.Boxes.Count > BoxList.Most)
            {
                bag.Report(DiagnosticCode.LimitBoxes, rowPath, rows[row].Id);
                continue;
            }

            if (boxes.Boxes.Count == 0)
            {
                bag.Report(never, rowPath, rows[row].Id);
            }

            foreach (Box box in boxes.Boxes)
            {
                all.Add((row, box));
                atoms.Use(box);
            }
        }

        return new(all.ToImmutable());
    }

    private static BoxList Cells(ImmutableArray<Fact> inputs, ImmutableArray<FactSet> cells, AtomPlan atoms)
    {
        Box? box = Box.Everything;
        for (int i = 0; i < cells.Length && box is not null; i++)
        {
            if (!cells[i].IsAny)
            {
                int slot = atoms.SlotOf(inputs[i]);
                CodeSet set = SetCompiler.Cell(atoms.Universe(slot), cells[i]);
                box = set.IsEmpty ? null : box.Intersect(Box.Of(slot, set));
            }
        }

        return box is null ? BoxList.None : BoxList.Of(box);
    }
}
