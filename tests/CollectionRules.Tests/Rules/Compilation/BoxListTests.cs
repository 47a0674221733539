using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class BoxListTests
{
    private const int Slots = 3;
    private const int Codes = 4;

    [Fact]
    public void OrAnd_AnyBoxes_DenoteUnionAndIntersectionOfThePoints() => Property.HoldsForSeeds(
        random =>
        {
            BoxBudget budget = new();
            budget.StartRow();
            (BoxList left, HashSet<int> leftPoints) = List(random, budget);
            (BoxList right, HashSet<int> rightPoints) = List(random, budget);
            AssertPoints([.. leftPoints.Union(rightPoints)], left.Or(right, budget));
            AssertPoints([.. leftPoints.Intersect(rightPoints)], left.And(right, budget));
        },
        moderate: 2_000);

    [Fact]
    public void IsInsideMerge_AnyTwoBoxes_AgreeWithThePoints() => Property.HoldsForSeeds(
        random =>
        {
            Box a = RandomBox(random), b = RandomBox(random);
            HashSet<int> inA = Points(a), inB = Points(b);
            // A box knows nothing of the ends of a fact: what is inside for all codes is inside for these.
            if (a.IsInside(b))
            {
                Assert.Subset(inB, inA);
            }

            if (a.Merge(b) is { } merged)
            {
                Assert.Equal([.. inA.Union(inB).Order()], Points(merged).Order());
            }

            Assert.Equal([.. inA.Intersect(inB).Order()], (a.Intersect(b) is { } both ? Points(both) : []).Order());
        },
        moderate: 3_000);

    [Fact]
    public void Or_BoxInsideAnother_IsDropped()
    {
        BoxBudget budget = new();
        budget.StartRow();
        BoxList list = BoxList.Of(Box.Of(0, CodeSet.Of(0, 9))).Or(BoxList.Of(Box.Of(0, CodeSet.Of(2, 3))), budget);
        Assert.Single(list.Boxes);
        Assert.Single(list.Or(BoxList.Of(Box.Of(0, CodeSet.Of(10, 12))), budget).Boxes);
        Assert.Single(list.Or(BoxList.Of(Box.Everything), budget).Boxes);
        Assert.Equal(2, list.Or(BoxList.Of(Box.Of(1, CodeSet.Of(0, 0))), budget).Boxes.Count);
    }

    [Fact]
    public void OrAnd_ListGivenUp_StaysGivenUp()
    {
        BoxBudget budget = new();
        budget.StartRow();
        BoxList big = BoxList.None;
        for (int i = 0; i <= 512; i++)
        {
            Assert.False(big.IsTooLarge);
            big = big.Or(BoxList.Of(Box.Of(i, CodeSet.Of(0, 0))), budget);
        }

        Assert.True(big.IsTooLarge);
        Assert.True(big.Or(BoxList.None, budget).IsTooLarge);
        Assert.True(BoxList.None.And(big, budget).IsTooLarge);
    }

    private static (BoxList List, HashSet<int> Points) List(Random random, BoxBudget budget)
    {
        BoxList list = BoxList.None;
        HashSet<int> points = [];
        for (int i = random.Next(0, 6); i > 0; i--)
        {
            Box box = RandomBox(random);
            points.UnionWith(Points(box));
            list = list.Or(BoxList.Of(box), budget);
        }

        return (list, points);
    }

    private static Box RandomBox(Random random)
    {
        Box box = Box.Everything;
        for (int slot = 0; slot < Slots; slot++)
        {
            int mask = random.Next(1, 1 << Codes);
            if (random.Next(3) > 0)
            {
                CodeSet set = CodeSet.Union(Enumerable.Range(0, Codes).Where(code => (mask >> code & 1) != 0).Select(code => CodeSet.Of(code, code)));
                box = box.Intersect(Box.Of(slot, set))!;
            }
        }

        return box;
    }

    private static HashSet<int> Points(Box box) => [.. Enumerable.Range(0, Codes * Codes * Codes).Where(point => Holds(box, point))];

    private static bool Holds(Box box, int point) =>
        Enumerable.Range(0, Slots).All(slot => box[slot]?.Contains(point / (int)Math.Pow(Codes, slot) % Codes) != false);

    private static void AssertPoints(HashSet<int> expected, BoxList list)
    {
        Assert.False(list.IsTooLarge);
        Assert.Equal(expected.Order(), list.Boxes.SelectMany(Points).Distinct().Order());
    }
}
