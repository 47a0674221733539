using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>
/// Finds what no bin takes and which bin never fires, for characteristics on one fact. Characteristics over several facts are left to
/// the verifier; at run time a hole in them makes the score invalid.
/// </summary>
internal static class HoleFinder
{
    public static void Report(CardPlan card, ImmutableArray<Characteristic> characteristics, AtomPlan atoms, string path, bool holesAllowed, DiagnosticBag bag)
    {
        for (int i = 0; i < characteristics.Length; i++)
        {
            TablePlan plan = card.Characteristics[i];
            int slot = SlotOf(plan, characteristics[i], atoms);
            if (slot < 0)
            {
                continue;
            }

            string place = CardChecker.Place(path, characteristics[i].Name);
            CodeSet covered = Cover(plan, slot, atoms.Universe(slot), place, characteristics[i], bag);
            if (!holesAllowed)
            {
                ReportHoles(covered.ComplementIn(atoms.Universe(slot).All), atoms.Universe(slot).Fact, place, bag);
            }
        }
    }

    /// <summary>The one slot to look at, or -1: where no box restricts any, as when no bin can fire, it is that of the characteristic's own fact.</summary>
    private static int SlotOf(TablePlan plan, Characteristic characteristic, AtomPlan atoms) =>
        characteristic.Fact is { } fact && plan.Boxes.All(static pair => !pair.Box.Sets.Any()) ? atoms.SlotOf(fact) : CardPlan.SingleSlot(plan);

    private static CodeSet Cover(TablePlan plan, int slot, FactUniverse universe, string path, Characteristic characteristic, DiagnosticBag bag)
    {
        CodeSet covered = CodeSet.Empty;
        foreach (IGrouping<int, (int Row, Box Box)> bin in plan.Boxes.GroupBy(static pair => pair.Row))
        {
            CodeSet set = CodeSet.Union(bin.Select(pair => pair.Box[slot] ?? universe.All));
            if (set.IsSubsetOf(covered))
            {
                bag.Report(
                    DiagnosticCode.BinUnreachable,
                    JsonPointer.Append($"{path}/bins", bin.Key),
                    characteristic.Bins[bin.Key].Label,
                    new TextArgument("characteristic", characteristic.Name));
            }

            covered = covered.Union(set);
        }

        return covered;
    }

    private static void ReportHoles(CodeSet holes, Fact fact, string path, DiagnosticBag bag)
    {
        foreach (CodeRange hole in holes.Ranges)
        {
            if (hole.First < FactCode.SmallestNumber)
            {
                for (long code = hole.First; code <= Math.Min(hole.Last, FactCode.FirstSpecial + fact.SpecialCodes.Length - 1); code++)
                {
                    string word = code == FactCode.Missing ? "missing" : fact.SpecialCodes[(int)(code - FactCode.FirstSpecial)].Name;
                    bag.Report(DiagnosticCode.CardHole, path, word, new TextArgument("fact", fact.Name));
                }
            }
            else if (HoleText.HoldsValue(hole, fact))
            {
                bag.Report(DiagnosticCode.CardHole, path, HoleText.Of(hole, fact), new TextArgument("fact", fact.Name));
            }
        }
    }
}
