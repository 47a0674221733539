using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Gives a characteristic on an open category a bin for unseen words, where none takes them and the card says what they are worth.</summary>
internal static class UnseenFiller
{
    public static ImmutableArray<Characteristic> Fill(ScorecardBuilder card, CardPlan plan, ImmutableArray<Characteristic> characteristics, AtomPlan atoms)
    {
        if (card.UnseenCategory == UnseenCategory.Unmatched)
        {
            return characteristics;
        }

        return [.. characteristics.Select((characteristic, i) =>
            characteristic.Fact is { Kind: FactKind.Category, HasOpenValues: true } fact && !TakesUnseen(plan.Characteristics[i], atoms.SlotOf(fact), fact)
                ? With(characteristic, card.Characteristics[i], card.UnseenCategory)
                : characteristic)];
    }

    private static bool TakesUnseen(TablePlan plan, int slot, Fact fact) => plan.Boxes.Any(pair => pair.Box[slot] is not { } set || set.Contains(fact.Values.Length));

    private static Characteristic With(Characteristic characteristic, DraftCharacteristic draft, UnseenCategory treatment)
    {
        ImmutableArray<decimal> points = [.. characteristic.Bins.Where(static bin => bin.Points.IsConstant).Select(static bin => bin.Points.Constant)];
        if (points.IsEmpty)
        {
            return characteristic;
        }

        FactSet other = new([SetTerm.OfWord(CellWords.Other)], isComplement: false);
        decimal worth = treatment == UnseenCategory.LowestPoints ? points.Min() : points.Max();
        return new(draft, [.. characteristic.Bins, new(null, Condition.On(characteristic.Fact!, other), worth, CellWords.Other, null)]);
    }
}
