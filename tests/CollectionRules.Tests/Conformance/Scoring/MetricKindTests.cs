using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Conformance.Scoring;

public sealed class MetricKindTests
{
    [Fact]
    public void Run_SamplesWithoutDataFile_Pass() => Assert.Equal(
        ["woe-01-credit-amount", "woe-02-housing", "metric-01-toad-ks-auc", "metric-02-toad-psi", "metric-03-heloc-psi", "metric-04-toad-decile-table", "metric-05-roll-row", "metric-06-ties"],
        Samples("").Where(static vector => KindCatalog.Standard.Run(vector) is Passed).Select(static vector => vector.Id));

    [DataFact(DataFile.TaiwanCards)]
    public void Run_SamplesOnDataFiles_Pass() =>
        Assert.All(Samples(Path.GetDirectoryName(DataFile.Find(DataFile.TaiwanCards))!), static vector => Assert.Equal("passed", Show(KindCatalog.Standard.Run(vector))));

    [Fact]
    public void Run_DataFileThatIsNotThere_IsUnsupported() => Assert.Equal(
        "unsupported: the data file \"none.csv\" is not in the data folder",
        Run("""{ "kind": "metric", "data": { "file": "none.csv", "target": "t", "columns": ["a"] }, "expect": { "iv": [1] } }"""));

    [Theory]
    [InlineData("""{ "kind": "woe", "good": [5, 5], "bad": [3, 7], "convention": "woe = ln(share of goods / share of bads)", "expect": { "woe": [0.5108256, -0.3364722], "totalIv": 0.1694596 } }""")]
    [InlineData("""{ "kind": "woe", "good": [5, 5], "bad": [3, 7], "convention": "woe = ln(share of bads / share of goods)", "expect": { "woe": [-0.5108256, 0.3364722], "totalIv": 0.1694596 } }""")]
    [InlineData("""{ "kind": "woe", "good": [5, 5], "bad": [3, 7], "convention": "ln(share of non-events / share of events)", "expect": { "woe": [0.5108256, -0.3364722] } }""")]
    [InlineData("""{ "kind": "woe", "good": [10, 0, 5], "bad": [0, 4, 6], "zeroReplacement": 0.5, "expect": { "woe": [-2.6062675, 2.4689063, 0.5717863] } }""")]
    [InlineData("""{ "kind": "woe", "good": [10, 0, 0], "bad": [0, 4, 0], "zeroReplacement": null, "expect": { "woe": [null, null, 0], "totalIv": null, "reason": "EMPTY_BIN" } }""")]
    [InlineData("""{ "kind": "metric", "actual": [90, 10], "expected": [10, 90], "expect": { "psi": 3.5155593, "band": "unstable (>=0.25)" } }""")]
    [InlineData("""{ "kind": "metric", "actual": [66, 34], "expected": [50, 50], "points": [10, 20], "expect": { "psi": 0.1061271, "band": "moderate (0.10-0.25)", "csi": -1.6 } }""")]
    [InlineData("""{ "kind": "metric", "actual": [66, 34], "expected": [0, 50], "expect": { "psi": null, "band": null, "reason": "emptyBin" } }""")]
    [InlineData("""{ "kind": "metric", "actual": { "goods": [90], "bads": [10] }, "expected": { "goods": [80], "bads": [20] }, "expect": { "chiSquare": [3.9215686], "pValue": [0.0476704] } }""")]
    [InlineData("""{ "kind": "metric", "actualEvents": [10], "actualNonEvents": [90], "expectedEvents": [20], "expectedNonEvents": [80], "expect": { "statistic": [3.9215686], "pValue": [0.0476704] } }""")]
    [InlineData("""{ "kind": "metric", "data": { "score": [600, 700], "bad": [true, false], "higherScoreIs": "safer", "bands": 2 }, "expect": { "ks": 1, "auc": 1, "bandedKs": 1, "rankOrdered": true } }""")]
    [InlineData("""{ "kind": "metric", "data": { "score": [600, 700], "bad": [1, 0], "higherScoreIs": "riskier", "cuts": [650] }, "expect": { "gini": -1, "ksBandIndex": 0, "rankOrdered": false, "rankOrderBreaks": [1] } }""")]
    [InlineData("""{ "kind": "metric", "data": { "score": [600, 700], "bad": [1, 1], "higherScoreIs": "riskier" }, "expect": { "ks": null, "auc": null, "gini": null, "reason": "one_class_only" } }""")]
    [InlineData("""{ "kind": "metric", "fromCount": 10, "to": [1, 2, 3, 2], "fromIndex": 1, "expect": { "rollForward": 0.5, "stay": 0.2, "cure": 0.1, "roll30Plus": 0.5, "roll60Plus": 0.2, "roll90Plus": 0 } }""")]
    public void Run_Variants_Pass(string vector) => Assert.Equal("passed", Run(vector.Replace("\"expect\"", "\"tolerance\": 0.00000005, \"expect\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "kind": "metric", "data": { "score": [1, 2], "bad": [1, 0], "higherScoreIs": "taller" }, "expect": { "ks": 1 } }""", "unsupported: the word \"taller\" of \"higherScoreIs\" is not known")]
    [InlineData("""{ "kind": "metric", "data": { "score": [1, 2], "bad": [1, 0] }, "expect": { "ks": 1 } }""", "unsupported: data.higherScoreIs is missing")]
    [InlineData("""{ "kind": "metric", "data": { "score": [1, 2], "bad": [1, 0], "weights": [1, 1], "higherScoreIs": "riskier" }, "expect": { "auc": 0 } }""", "unsupported: the key \"data.weights\" is not known")]
    [InlineData("""{ "kind": "metric", "actual": [1, 2], "expected": [1], "expect": { "psi": 1 } }""", "unsupported: the lists of actual and expected counts are not of one length")]
    [InlineData("""{ "kind": "metric", "actual": [1.5], "expected": [1], "expect": { "psi": 1 } }""", "unsupported: actual[0] is no count")]
    [InlineData("""{ "kind": "metric", "actual": [1, 1], "expected": [1, 1], "expect": { "psi": 1 } }""", "failed: psi expected 1 but was 0")]
    [InlineData("""{ "kind": "metric", "actual": [1, 1], "expected": [1, 1], "expect": { "band": "moderate (0.10-0.25)" } }""", "failed: band expected \"moderate (0.10-0.25)\" but was \"Stable\"")]
    [InlineData("""{ "kind": "woe", "good": [1], "bad": [1], "convention": "the usual one", "expect": { "woe": [0] } }""", "unsupported: the convention \"the usual one\" is not known")]
    public void Run_WhatIsNotKnownOrWrong_IsSaid(string vector, string outcome) => Assert.Equal(outcome, Run(vector));

    [Fact]
    public void Run_PortfolioWithRowsThatTheCardDoesNotScore_CountsThemAsRowsAlone()
    {
        string folder = Directory.CreateTempSubdirectory("data").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "d.csv"), "a,word,y\r\n1,\"x, \"\"y\"\"\",no\r\n5,z,yes\r\n,z,yes\n9,z,no");
            Vector vector = VectorText.Scoring(
                """
                { "kind": "metric", "scorecard": "card", "data": { "file": "d.csv", "target": "y", "bad": "yes" },
                  "expect": { "rows": 4, "defaults": 2, "scored": 3, "meanScore": 20, "ks": 0.5, "auc": 0.5, "gradeCounts": { "A": 1, "B": 2 }, "gradeDefaults": { "A": 0, "B": 1 }, "rankOrdered": true } }
                """,
                """{ "card": { "characteristics": [ { "name": "c", "attributes": [ { "when": { "field": "a", "op": "<", "value": 3 }, "points": 10 }, { "when": { "field": "a", "op": "<", "value": 7 }, "points": 20 }, { "when": { "field": "a", "op": ">=", "value": 7 }, "points": 30 } ] } ], "grades": [ { "grade": "B", "min": 0 }, { "grade": "A", "min": 25 } ] } }""");
            Assert.Equal("passed", Show(KindCatalog.Standard.Run(vector with { DataFolder = folder })));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string vector) => Show(KindCatalog.Standard.Run(VectorText.Scoring(vector)));

    private static IEnumerable<Vector> Samples(string data) =>
        VectorFile.Read(Path.Combine(VectorText.Folder, "scoring.json"), data).Vectors.Where(static vector => vector.Kind is "metric" or "woe");

    private static string Show(Outcome outcome) => outcome switch
    {
        Passed => "passed",
        Failed failed => $"failed: {string.Join("; ", failed.Differences)}",
        Unsupported unsupported => $"unsupported: {unsupported.Why}",
        _ => throw new InvalidOperationException(outcome.ToString()),
    };
}
