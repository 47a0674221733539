using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance;

public sealed class VectorFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vectors").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("scoring.json", "Scoring", "abilityWillingness 2, metric 8, reasonMethod 2, scaling 8, scorecard 35, woe 2")]
    [InlineData("repayment.json", "Repayment", "allocation 11, apr 13, dayCount 15, eligibility 3, payoff 2, plan 8, rebate 1, reschedule 11, rounding 4, schedule 13, tvm 9")]
    [InlineData("compliance.json", "Compliance", "action 2, allocation 1, classification 3, contact 64, date 3, debt-order 1, effective-collection 1, limitation 3, plan-limit 1, rate-cap 1")]
    [InlineData("verification.json", "Verification", "counterfactual 3, diff 3, ladder 4, stress 3, table 16")]
    public void Read_SampleFile_YieldsEveryVector(string name, string schema, string kinds)
    {
        VectorFile file = VectorFile.Read(Path.Combine(VectorText.Folder, name), "data");
        Assert.Equal(schema, file.Schema.ToString());
        Assert.Equal(kinds, string.Join(", ", file.Vectors.GroupBy(vector => vector.Kind).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));
        Assert.All(file.Vectors, vector => Assert.False(vector.Expected.IsNull));
    }

    [Fact]
    public void Read_Tolerance_ComesFromTheVectorOrItsExpectation()
    {
        VectorFile file = Read("""{ "conventions": {}, "vectors": [ { "given": {}, "expect": { "apr": "1", "tolerance": "0.005" } }, { "tolerance": 1e-9, "given": {}, "expect": {} }, { "given": {}, "expect": {} } ] }""");
        Assert.Equal([0.005m, 0.000000001m, 0m], file.Vectors.Select(vector => vector.Tolerance));
        _ = file.Vectors[0].Expected.Number("apr");
        Assert.Null(file.Vectors[0].Expected.FirstUnread());
    }

    [Fact]
    public void Read_Remarks_AreNoInput()
    {
        VectorFile file = Read("""
            { "tables": [ { "id": "V", "title": "t", "why": "w", "note": "n", "bruteForce": { "points": 1 }, "inputs": [1], "expected": {} } ],
              "stress": { "generator": "g", "cases": [ { "id": "S", "seed": 1, "pythonPrototype": {}, "expected": {} } ] } }
            """);
        Assert.Equal(["inputs", "seed"], file.Vectors.Select(vector => vector.Given.FirstUnread()));
        Assert.Equal("g", file.Vectors[1].Shared.GetProperty("generator").GetString());
        Assert.Equal("given.amount", Read("""{ "conventions": {}, "vectors": [ { "given": { "note": 1, "amount": 1 }, "expect": {} } ] }""").Vectors[0].Given.FirstUnread());
    }

    [Fact]
    public void Read_NoIdOrKind_IsNumberedAndNamedSo()
    {
        Vector vector = Assert.Single(Read("""{ "cases": [ { "given": {}, "expect": {} } ] }""").Vectors);
        Assert.Equal(("cases[0]", "(no-kind)"), (vector.Id, vector.Kind));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "vectors": [] }""")]
    [InlineData("""{ "cases": 1 }""")]
    [InlineData("""{ "cases": [1] }""")]
    public void Read_NoneOfTheSchemas_IsRefused(string text) => Assert.Throws<VectorFileException>(() => Read(text));

    [Fact]
    public void Read_NoFile_IsRefused() =>
        Assert.StartsWith("\"nowhere.json\" cannot be read: ", Assert.Throws<VectorFileException>(() => VectorFile.Read("nowhere.json", "")).Message, StringComparison.Ordinal);

    private VectorFile Read(string text)
    {
        string file = Path.Combine(folder, "vectors.json");
        File.WriteAllText(file, text);
        return VectorFile.Read(file, "");
    }
}
