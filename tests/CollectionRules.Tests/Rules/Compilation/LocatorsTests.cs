using CollectionRules.Rules.Compilation;
using CollectionRules.Rules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class LocatorsTests
{
    private static readonly long[] Extremes =
    [
        FactCode.Fault, FactCode.Missing, FactCode.FirstSpecial, FactCode.FirstSpecial + 15,
        FactCode.SmallestNumber, FactCode.SmallestNumber + 1, -FactCode.LargestBound, -1, 0, 1,
        FactCode.LargestBound, FactCode.LargestNumber - 1, FactCode.LargestNumber,
    ];

    [Theory]
    [InlineData(1, 40)]
    [InlineData(3, 400)]
    [InlineData(8, 100_000)]
    [InlineData(15, 1_000_000_000)]
    [InlineData(40, 4_000)]
    [InlineData(130, 1_000_000_000_000)]
    public void Locate_RandomSetsAndCodes_IsTheAtomOfTheCode(int sets, long spread) => Property.HoldsForSeeds(
        random =>
        {
            // Two facts, so that the second stands behind the first in the shared arrays.
            FactAtoms[] atoms = [Atoms(random, sets, spread), Atoms(random, random.Next(1, sets + 1), spread)];
            Locators locators = new(atoms);
            for (int slot = 0; slot < atoms.Length; slot++)
            {
                IEnumerable<long> codes = [.. Extremes, .. atoms[slot].Starts.SelectMany(static start => new[] { start, Math.Max(start, long.MinValue + 1) - 1 }), .. Enumerable.Range(0, 50).Select(_ => random.NextInt64(-spread, spread))];
                foreach (long code in codes.Where(static code => code <= FactCode.LargestNumber))
                {
                    int expected = Array.FindLastIndex(atoms[slot].Starts, start => start <= code);
                    Assert.Equal(expected, locators.Locate(slot, code));
                    Assert.Equal(expected, atoms[slot].Locate(code));
                }
            }
        },
        moderate: 40);

    [Fact]
    public void Of_EverySetThatWasUsed_IsItsAtoms() => Property.HoldsForSeeds(random =>
    {
        FactUniverse universe = new(Fact.Count("n", f => f.Unbounded().Optional().Special("none")));
        CodeSet[] sets = [.. Enumerable.Range(0, 6).Select(_ => Set(random, 200).Intersect(universe.All))];
        FactAtoms atoms = FactAtoms.Of(sets, universe);
        foreach (CodeSet set in sets)
        {
            HashSet<int> inside = [.. atoms.Of(set).SelectMany(static pair => Enumerable.Range(pair.First, pair.Last - pair.First + 1))];
            for (int atom = 0; atom < atoms.Count; atom++)
            {
                long last = atom + 1 < atoms.Count ? atoms.Starts[atom + 1] - 1 : long.MaxValue;
                Assert.Equal(inside.Contains(atom), set.Contains(atoms.Starts[atom]));
                Assert.Equal(inside.Contains(atom), set.Contains(last));
            }
        }
    });

    [Fact]
    public void Locate_CategoryWithoutBounds_HasThreeAtoms()
    {
        FactAtoms atoms = FactAtoms.Of([], new FactUniverse(Fact.Category("c", ["a", "b"])));
        Assert.Equal([long.MinValue, 0, 2], atoms.Starts);
        Assert.Equal([0, 1, 1], new[] { FactCode.Fault, 0, 1 }.Select(code => new Locators([atoms]).Locate(0, code)));
    }

    private static FactAtoms Atoms(Random random, int sets, long spread)
    {
        Fact fact = random.Next(3) switch
        {
            0 => Fact.Count("n", f => f.Unbounded()),
            1 => Fact.Count("n", f => f.Unbounded().Optional().Special("none").Special("other")),
            _ => Fact.Count("n", f => f.Between(0, Math.Max(1, spread / 4))),
        };
        FactUniverse universe = new(fact);
        return FactAtoms.Of([.. Enumerable.Range(0, sets).Select(_ => Set(random, spread).Intersect(universe.All))], universe);
    }

    private static CodeSet Set(Random random, long spread)
    {
        long first = random.NextInt64(-spread, spread);
        return CodeSet.Of(first, first + random.NextInt64(0, spread / 4));
    }
}
