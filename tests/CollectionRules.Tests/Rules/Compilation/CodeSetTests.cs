using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class CodeSetTests
{
    // Small universes at both ends of the codes and around zero; a set is a mask over these places.
    private static readonly long[] Places = [.. Run(long.MinValue, 6), .. Run(-3, 7), .. Run(long.MaxValue - 5, 6)];

    [Fact]
    public void Operations_AnySets_AreThoseOfTheMembers() => Property.HoldsForSeeds(
        random =>
        {
            bool[] left = Members(random), right = Members(random), universe = Members(random);
            CodeSet a = Of(left), b = Of(right), u = Of(universe);
            AssertMembers(i => left[i] || right[i], a.Union(b));
            AssertMembers(i => left[i] || right[i] || universe[i], CodeSet.Union([a, b, u]));
            AssertMembers(i => left[i] && right[i], a.Intersect(b));
            AssertMembers(i => universe[i] && !left[i], a.ComplementIn(u));
            Assert.Equal(Enumerable.Range(0, Places.Length).All(i => !left[i] || right[i]), a.IsSubsetOf(b));
            Assert.Equal(left.SequenceEqual(right), a.Equals(b));
            if (a.Equals(b))
            {
                Assert.Equal(a.GetHashCode(), b.GetHashCode());
            }
        },
        moderate: 3_000);

    [Fact]
    public void Ranges_AnyResult_NeitherOverlapNorTouch() => Property.HoldsForSeeds(
        random =>
        {
            CodeSet a = Of(Members(random)), b = Of(Members(random)), all = CodeSet.Of(long.MinValue, long.MaxValue);
            AssertNormal(a.Union(b));
            AssertNormal(CodeSet.Union([a, b, a]));
            AssertNormal(a.Intersect(b));
            AssertNormal(a.ComplementIn(all));
            Assert.Equal(a, a.ComplementIn(all).ComplementIn(all));
        },
        moderate: 2_000);

    [Fact]
    public void Of_FirstAboveLast_IsEmpty()
    {
        Assert.True(CodeSet.Of(1, 0).IsEmpty);
        Assert.Same(CodeSet.Empty, CodeSet.Of(1, 0));
        Assert.False(CodeSet.Empty.Contains(0));
        Assert.True(CodeSet.Empty.IsSubsetOf(CodeSet.Empty));
    }

    [Fact]
    public void Union_RangesThatTouch_BecomeOne() =>
        Assert.Equal(CodeSet.Of(1, 4), CodeSet.Of(1, 2).Union(CodeSet.Of(3, 4)));

    [Fact]
    public void Complement_WholeRange_IsEmptyAtBothEnds()
    {
        CodeSet all = CodeSet.Of(long.MinValue, long.MaxValue);
        Assert.True(all.ComplementIn(all).IsEmpty);
        Assert.Equal(all, CodeSet.Empty.ComplementIn(all));
    }

    private static IEnumerable<long> Run(long first, int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return first + i;
        }
    }

    private static bool[] Members(Random random)
    {
        int density = random.Next(1, 10);
        return [.. Places.Select(_ => random.Next(10) < density)];
    }

    private static CodeSet Of(bool[] members) => CodeSet.Union(members.Select((isMember, i) => isMember ? CodeSet.Of(Places[i], Places[i]) : CodeSet.Empty));

    private static void AssertMembers(Func<int, bool> isMember, CodeSet set)
    {
        for (int i = 0; i < Places.Length; i++)
        {
            Assert.Equal(isMember(i), set.Contains(Places[i]));
        }

        Assert.Equal(Enumerable.Range(0, Places.Length).Count(isMember), set.Ranges.Sum(range => range.Last - range.First + 1));
    }

    private static void AssertNormal(CodeSet set)
    {
        for (int i = 0; i < set.Ranges.Length; i++)
        {
            Assert.True(set.Ranges[i].First <= set.Ranges[i].Last);
            Assert.True(i == 0 || set.Ranges[i - 1].Last < set.Ranges[i].First - 1);
        }
    }
}
