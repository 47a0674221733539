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
            else if (HoldsValue(hole, fact))
            {
                bag.Report(DiagnosticCode.CardHole, path, Text(hole, fact), new TextArgument("fact", fact.Name));
            }
        }
    }

    /// <summary>Whether a value of the fact lies in a range of codes: sentinels always, numbers of a given fact where they are on its step.</summary>
    public static bool HoldsValue(CodeRange range, Fact fact) =>
        range.First < FactCode.SmallestNumber || fact.Step is not { } step || fact.Derivation is not null || HoldsMultiple(range, step, fact.Decimals);

    /// <summary>Whether a value on the fact's step lies in the hole: between "at most 30" and "at least 31" there is no whole number.</summary>
    private static bool HoldsMultiple(CodeRange hole, decimal step, int decimals)
    {
        // Even codes are numbers with the declared decimals, and the step has no more of them.
        Int128 first = ((Int128)hole.First + 1) >> 1, last = (Int128)hole.Last >> 1;
        Int128 units = FactCode.OfNumber(step, decimals) >> 1;
        Int128 above = first % units;
        return first + (above > 0 ? units - above : -above) <= last;
    }

    /// <summary>The hole as a cell. An odd code lies just above a number with the declared decimals.</summary>
    private static string Text(CodeRange hole, Fact fact)
    {
        if (fact.Kind is FactKind.Category or FactKind.Flag)
        {
            FactCoder coder = new(FactSchema.Empty, fact, 0, keepsValue: false);
            return string.Join(", ", Enumerable.Range((int)hole.First, (int)(hole.Last - hole.First) + 1).Select(code => coder.ToValue(code).ToString()));
        }

        decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
        bool fromOpen = (hole.First & 1) != 0, toOpen = (hole.Last & 1) != 0;
        NumberInterval interval = new(
            hole.First <= FactCode.SmallestNumber ? null : FactCode.ToNumber(hole.First, fact.Decimals),
            !fromOpen && hole.First > FactCode.SmallestNumber,
            hole.Last >= FactCode.LargestNumber ? null : FactCode.ToNumber(hole.Last, fact.Decimals) + (toOpen ? unit : 0),
            !toOpen && hole.Last < FactCode.LargestNumber);
        return CellText.Of(interval, fact.Kind == FactKind.Date);
    }
}
