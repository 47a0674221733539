using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class NarrowCodeTests
{
    [Fact]
    public void Of_AnyCodeAgainstAnyNarrowStart_ComparesAsTheWideCodeDoes() => Property.HoldsForSeeds(
        random =>
        {
            long start = random.NextInt64(-NarrowCode.Largest + 1, NarrowCode.Largest);
            long code = random.Next(4) switch
            {
                0 => start + random.Next(-2, 3),
                1 => random.NextInt64(FactCode.SmallestNumber, FactCode.LargestNumber + 1),
                2 => FactCode.Fault + random.Next(18),
                _ => random.NextInt64(-3L * NarrowCode.Largest, 3L * NarrowCode.Largest),
            };
            Assert.True(NarrowCode.Takes(start));
            Assert.Equal(code.CompareTo(start), NarrowCode.Of(code).CompareTo((int)start));
            Assert.Equal(code.CompareTo(start), NarrowCode.Widen(NarrowCode.Of(code)).CompareTo(start));
        },
        moderate: 5_000);

    [Fact]
    public void Widen_SentinelsAndSmallNumbers_AreThemselves()
    {
        for (int i = 0; i < 18; i++)
        {
            Assert.Equal(FactCode.Fault + i, NarrowCode.Widen(NarrowCode.Of(FactCode.Fault + i)));
        }

        foreach (long code in new[] { 0, 1, -1, NarrowCode.Largest - 1, 1 - NarrowCode.Largest })
        {
            Assert.Equal(code, NarrowCode.Widen(NarrowCode.Of(code)));
        }

        Assert.Equal(NarrowCode.Fault, NarrowCode.Of(FactCode.Fault));
    }

    [Fact]
    public void Takes_EndsOfUniversesAndBounds_AreTold()
    {
        Assert.True(NarrowCode.Takes(FactCode.Missing));
        Assert.True(NarrowCode.Takes(FactCode.SmallestNumber));
        Assert.True(NarrowCode.Takes(FactCode.LargestNumber + 1));
        Assert.True(NarrowCode.Takes(NarrowCode.Largest - 1));
        Assert.False(NarrowCode.Takes(NarrowCode.Largest));
        Assert.False(NarrowCode.Takes(-NarrowCode.Largest));
        Assert.False(NarrowCode.Takes(FactCode.LargestNumber));
    }
}
