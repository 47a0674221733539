using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Checks how the points of characteristics on one number go with it, and finds bins that overlap in part.</summary>
internal static class TrendChecker
{
    public static void Check(ImmutableArray<Characteristic> characteristics, CardPlan plan, ImmutableArray<BinReach> reach, AtomPlan atoms, string path, DiagnosticBag bag)
    {
        for (int i = 0; i < characteristics.Length; i++)
        {
            string place = CardChecker.Place(path, characteristics[i].Name);
            int slot = reach[i].Slot;
            if (slot >= 0)
            {
                CheckOverlaps(characteristics[i], plan.Characteristics[i], slot, atoms.Universe(slot), place, bag);
            }

            CheckTrend(characteristics[i], reach[i], slot >= 0 && atoms.Schema.Coders[slot].IsNumber, place, bag);
        }
    }

    private static void CheckTrend(Characteristic characteristic, BinReach reach, bool isNumber, string path, DiagnosticBag bag)
    {
        bool isDeclared = characteristic.Trend is PointsTrend.Rising or PointsTrend.Falling;
        if (!isNumber || characteristic.Bins.Any(static bin => !bin.Points.IsConstant))
        {
            if (isDeclared)
            {
                bag.Report(DiagnosticCode.PointsTrendUnknown, path, characteristic.Name);
            }

            return;
        }

        (int Bin, long First)[] pieces = [.. Enumerable.Range(0, characteristic.Bins.Length)
            .SelectMany(bin => reach.Ranges(bin).Where(static range => range.First >= FactCode.SmallestNumber).Select(range => (bin, range.First)))
            .OrderBy(static piece => piece.First)];
        int rises = -1, falls = -1;
        for (int i = 1; i < pieces.Length; i++)
        {
            int change = Points(i).CompareTo(Points(i - 1));
            rises = change > 0 && rises < 0 ? i : rises;
            falls = change < 0 && falls < 0 ? i : falls;
        }

        int against = characteristic.Trend switch
        {
            PointsTrend.Rising => falls,
            PointsTrend.Falling => rises,
            PointsTrend.Unspecified when rises >= 0 && falls >= 0 => Math.Max(rises, falls),
            _ => -1,
        };
        if (against >= 0)
        {
            bag.Report(
                isDeclared ? DiagnosticCode.PointsAgainstTrend : DiagnosticCode.PointsTrend,
                JsonPointer.Append($"{path}/bins", pieces[against].Bin),
                characteristic.Bins[pieces[against].Bin].Label,
                new TextArgument("points", DecimalText.Format(Points(against))),
                new TextArgument("before", characteristic.Bins[pieces[against - 1].Bin].Label),
                new TextArgument("others", DecimalText.Format(Points(against - 1))));
        }

        decimal Points(int piece) => characteristic.Bins[pieces[piece].Bin].Points.Constant;
    }

    private static void CheckOverlaps(Characteristic characteristic, TablePlan plan, int slot, FactUniverse universe, string path, DiagnosticBag bag)
    {
        List<(int Bin, CodeSet Set)> earlier = [];
        foreach (IGrouping<int, (int Row, Box Box)> bin in plan.Boxes.GroupBy(static pair => pair.Row))
        {
            CodeSet set = CodeSet.Union(bin.Select(pair => pair.Box[slot] ?? universe.All));
            bool isReached = !set.IsSubsetOf(CodeSet.Union(earlier.Select(static other => other.Set)));
            foreach ((int other, CodeSet taken) in isReached ? earlier : [])
            {
                if (!set.Intersect(taken).IsEmpty && !set.IsSubsetOf(taken) && !taken.IsSubsetOf(set))
                {
                    bag.Report(
                        DiagnosticCode.BinOverlap,
                        JsonPointer.Append($"{path}/bins", bin.Key),
                        characteristic.Bins[bin.Key].Label,
                        new TextArgument("before", characteristic.Bins[other].Label),
                        new TextArgument("characteristic", characteristic.Name));
                    break;
                }
            }

            earlier.Add((bin.Key, set));
        }
    }
}
