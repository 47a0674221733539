using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>
/// Finds combinations of values for which a table has no row. Facts are split one after the other into pieces that the boxes still in question
/// treat alike; a piece that no box takes is a hole, whatever the facts after it are. Pieces met again under the same boxes are not looked at twice.
/// </summary>
internal sealed class TableHoles
{
    private const int MostTold = 20;
    private const int MostSteps = 200_000;

    private readonly AtomPlan atoms;
    private readonly ImmutableArray<Box> boxes;
    private readonly int[] slots;
    private readonly List<string> holes = [];
    private readonly List<(int Slot, CodeSet Set)> path = [];
    private readonly HashSet<(int Depth, string Boxes)> covered = [];
    private int steps;

    private TableHoles(AtomPlan atoms, ImmutableArray<Box> boxes, IEnumerable<int> first)
    {
        (this.atoms, this.boxes) = (atoms, boxes);
        slots = [.. first.Concat(boxes.SelectMany(static box => box.Sets.Select(static set => set.Key))).Distinct()];
    }

    public static void Report(TableDraft draft, ImmutableArray<DecisionRow> rows, FactSchema schema, DiagnosticBag bag)
    {
        AtomPlan atoms = new(schema);
        TablePlan plan = TablePlan.Of(draft.Path, "rows", draft.Inputs, rows, Enumerable.Range(0, rows.Length), atoms, new DiagnosticBag());
        TableHoles search = new(atoms, [.. plan.Boxes.Select(static pair => pair.Box)], draft.Inputs.Select(atoms.SlotOf));
        bool isWhole = search.Search(0, [.. Enumerable.Range(0, search.boxes.Length)], out _);
        foreach (string hole in search.holes)
        {
            bag.Report(DiagnosticCode.TableHole, draft.Path, hole);
        }

        if (!isWhole && search.holes.Count < MostTold)
        {
            bag.Report(DiagnosticCode.TableHoleUnknown, draft.Path, MostSteps.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Looks for holes below a piece; false where there were too many pieces, or enough holes.</summary>
    private bool Search(int depth, int[] left, out bool isCovered)
    {
        isCovered = left.Length > 0;
        if (left.Length == 0)
        {
            holes.Add(string.Join("; ", path.Where(step => !step.Set.Equals(atoms.Universe(step.Slot).All)).Select(step => $"{atoms.Universe(step.Slot).Fact.Name}: {HoleText.Of(step.Set, atoms.Universe(step.Slot).Fact)}")));
            return holes.Count < MostTold;
        }

        if (depth == slots.Length || Array.Exists(left, box => slots.Skip(depth).All(slot => boxes[box][slot] is null)))
        {
            return true;
        }

        (int, string) key = (depth, string.Join(',', left));
        if (covered.Contains(key))
        {
            return true;
        }

        if (++steps > MostSteps)
        {
            return false;
        }

        foreach ((CodeSet set, int[] inside) in Pieces(slots[depth], left))
        {
            path.Add((slots[depth], set));
            bool goesOn = Search(depth + 1, inside, out bool isPieceCovered);
            path.RemoveAt(path.Count - 1);
            isCovered &= isPieceCovered;
            if (!goesOn)
            {
                return false;
            }
        }

        if (isCovered)
        {
            covered.Add(key);
        }

        return true;
    }

    /// <summary>A range of a fact that goes in steps, without the ends that no value has: an odd code lies just above a number with the declared decimals.</summary>
    private static CodeSet Trimmed(CodeRange range, Fact fact) => range.First < FactCode.SmallestNumber || fact.Step is null || fact.Derivation is not null
        ? CodeSet.Of(range.First, range.Last)
        : CodeSet.Of(range.First + (range.First & 1), range.Last - (range.Last & 1));

    /// <summary>The values of a fact in pieces that each box takes whole or not at all, with the boxes that take them; pieces without a value are left out.</summary>
    private IEnumerable<(CodeSet Set, int[] Boxes)> Pieces(int slot, int[] left)
    {
        FactUniverse universe = atoms.Universe(slot);
        List<(CodeSet Set, List<int> Boxes)> pieces = [(universe.All, [])];
        foreach (int box in left)
        {
            CodeSet taken = boxes[box][slot] ?? universe.All;
            List<(CodeSet, List<int>)> next = [];
            foreach ((CodeSet set, List<int> inside) in pieces)
            {
                CodeSet both = set.Intersect(taken), rest = taken.ComplementIn(set);
                if (!both.IsEmpty)
                {
                    next.Add((both, [.. inside, box]));
                }

                if (!rest.IsEmpty)
                {
                    next.Add((rest, inside));
                }
            }

            pieces = next;
        }

        foreach ((CodeSet set, List<int> inside) in pieces)
        {
            CodeSet held = CodeSet.Union(set.Ranges.Where(range => HoleText.HoldsValue(range, universe.Fact)).Select(range => Trimmed(range, universe.Fact)));
            if (!held.IsEmpty)
            {
                yield return (held, [.. inside]);
            }
        }
    }
}
