using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance.Scoring;

public class ScoringKindsTests
{
    [Theory]
    [InlineData("scaling", 8)]
    [InlineData("reasonMethod", 2)]
    [InlineData("abilityWillingness", 2)]
    public void Run_EverySample_Passes(string kind, int count)
    {
        Vector[] samples = [.. VectorFile.Read(Path.Combine(VectorText.Folder, "scoring.json"), "").Vectors.Where(vector => vector.Kind == kind)];
        Assert.All(samples, vector => Assert.Equal("passed", Show(vector)));
        Assert.Equal(count, samples.Length);
    }

    [Theory]
    [InlineData("""{ "order": ["B", "A", "C"] }""", "max", "passed")]
    [InlineData("""{ "order": ["A", "B", "C"] }""", "max", "failed: order[0] expected \"A\" but was \"B\"; order[1] expected \"B\" but was \"A\"")]
    [InlineData("""{ "order": [] }""", "min", "passed")]
    [InlineData("""{ "order": [] }""", "golden", "unsupported: the word \"golden\" of reason codes is not known")]
    public void Run_ReasonMethod_FollowsTheMethod(string expect, string method, string expected) => Assert.Equal(expected, Show(VectorText.Scoring(
        $$"""{ "kind": "reasonMethod", "points": { "A": 30, "B": 12, "C": 18, "D": 25 }, "baseline": { "A": 55, "B": 40, "C": 20, "D": 25 }, "method": "{{method}}", "expect": {{expect}} }""")));

    [Theory]
    [InlineData("""{ "pdo": 20, "baseScore": 600, "baseOddsGoodBad": 50 }""", """{ "scoreToOddsGoodBad": [{ "score": 620, "odds": 100 }] }""", "passed")]
    [InlineData("""{ "pdo": 20, "baseScore": 600, "baseOddsGoodBad": 50 }""", """{ "scoreToOddsGoodBad": [{ "score": 620, "odds": 101 }] }""", "failed: scoreToOddsGoodBad[0].odds expected 101 but was 100")]
    [InlineData("""{ "pdo": 20, "baseScore": 600, "baseOddsGoodBad": 50, "magic": 1 }""", """{ "factor": 28 }""", "unsupported: the key \"params.magic\" is not known")]
    [InlineData("""{ "pdo": 20, "baseScore": 600, "baseOddsGoodBad": 50 }""", """{ "scoreAtNoon": 28 }""", "unsupported: the expectation \"expect.scoreAtNoon\" is not known")]
    public void Run_Scaling_ComparesWhatIsExpected(string given, string expect, string expected) =>
        Assert.Equal(expected, Show(VectorText.Scoring($$"""{ "kind": "scaling", "params": {{given}}, "expect": {{expect}}, "tolerance": 1e-9 }""")));

    private static string Show(Vector vector) => KindCatalog.Standard.Run(vector) switch
    {
        Passed => "passed",
        Failed failed => $"failed: {string.Join("; ", failed.Differences)}",
        Unsupported unsupported => $"unsupported: {unsupported.Why}",
        var outcome => throw new InvalidOperationException(outcome.ToString()),
    };
}
