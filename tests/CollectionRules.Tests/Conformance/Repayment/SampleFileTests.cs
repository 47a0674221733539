using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;
using CollectionRules.Tests.Guards;

namespace CollectionRules.Tests.Conformance.Repayment;

/// <summary>The sample of repayment vectors, kind by kind.</summary>
public sealed class SampleFileTests
{
    [Theory]
    [InlineData("dayCount", 15)]
    [InlineData("rounding", 4)]
    [InlineData("apr", 13)]
    [InlineData("tvm", 9)]
    [InlineData("rebate", 1)]
    [InlineData("allocation", 11)]
    [InlineData("payoff", 2)]
    [InlineData("eligibility", 3)]
    [InlineData("schedule", 13)]
    [InlineData("reschedule", 11)]
    [InlineData("plan", 8)]
    public void Run_EveryVectorOfAKind_Passes(string kind, int count)
    {
        VectorFile file = VectorFile.Read(Path.Combine(Repository.Root, "tests", "vectors", "repayment.json"), Repository.Root);
        Vector[] vectors = [.. file.Vectors.Where(vector => vector.Kind == kind)];
        Assert.Equal(count, vectors.Length);
        Assert.All(vectors, vector => Assert.IsType<Passed>(KindCatalog.Standard.Run(vector)));
    }
}
