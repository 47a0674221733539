using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;
using CollectionRules.Tests.Guards;

namespace CollectionRules.Tests.Conformance.Compliance;

/// <summary>The sample of compliance vectors.</summary>
public sealed class SampleFileTests
{
    [Fact]
    public void Run_EveryVector_Passes()
    {
        VectorFile file = VectorFile.Read(Path.Combine(Repository.Root, "tests", "vectors", "compliance.json"), Repository.Root);
        Assert.Equal(80, file.Vectors.Count);
        Assert.Equal([], file.Vectors.Select(vector => (vector.Id, Outcome: KindCatalog.Standard.Run(vector))).Where(run => run.Outcome is not Passed).Select(run => $"{run.Id}: {run.Outcome}"));
    }
}
