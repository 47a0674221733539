using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>A card's bins as boxes, characteristic by characteristic.</summary>
internal sealed class CardPlan
{
    private CardPlan(ImmutableArray<TablePlan> characteristics) => Characteristics = characteristics;

    /// <summary>Per characteristic a first-hit table whose rows are the bins.</summary>
    public ImmutableArray<TablePlan> Characteristics { get; }

    public static CardPlan Of(string path, ImmutableArray<Characteristic> characteristics, AtomPlan atoms, DiagnosticBag bag) =>
        new([.. characteristics.Select(characteristic => TablePlan.Of(
            CardChecker.Place(path, characteristic.Name),
            "bins",
            characteristic.Fact is { } fact ? [fact] : [],
            [.. characteristic.Bins.Select(static bin => new DecisionRow(bin.Label, bin.Cell is { } cell ? [cell] : [], bin.Condition, []))],
            Enumerable.Range(0, characteristic.Bins.Length),
            atoms,
            bag,
            DiagnosticCode.BinNever))]);

    /// <summary>The one slot that all boxes of a characteristic restrict, or -1 when there are several or none.</summary>
    public static int SingleSlot(TablePlan plan)
    {
        int slot = -1;
        foreach ((_, Box box) in plan.Boxes)
        {
            int[] slots = [.. box.Sets.Select(static set => set.Key)];
            if (slots.Length > 1 || (slots.Length == 1 && slot >= 0 && slots[0] != slot))
            {
                return -1;
            }

            slot = slots.Length == 1 ? slots[0] : slot;
        }

        return slot;
    }
}
