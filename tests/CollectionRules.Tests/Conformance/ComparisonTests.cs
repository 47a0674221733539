using CollectionRules.Conformance;
using CollectionRules.Conformance.Comparing;

namespace CollectionRules.Tests.Conformance;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("9.499999999999998", "0.000000001", "9.5", true)]
    [InlineData("412.40", "0.005", "412.405", true)]
    [InlineData("412.40", "0.005", "412.4050000001", false)]
    [InlineData("412.40", "0.005", "412.395", true)]
    [InlineData("412.40", "0.005", "412.3949999999", false)]
    [InlineData("\"328.00\"", "0", "328", true)]
    [InlineData("\"328.00\"", "0", "328.0000000000000000000000001", false)]
    [InlineData("79228162514264337593543950335", "0", "-79228162514264337593543950335", false)]
    public void Number_Tolerance_HasBothEnds(string expected, string tolerance, string actual, bool same)
    {
        Comparison comparison = Expecting($$"""{ "x": {{expected}} }""", Number(tolerance));
        comparison.Number("x", Number(actual));
        Assert.Equal(same, comparison.Outcome() is Passed);
    }

    [Theory]
    [InlineData("null", null, true)]
    [InlineData("null", "0", false)]
    [InlineData("0", null, false)]
    public void Number_Nothing_IsOnlyNothing(string expected, string? actual, bool same)
    {
        Comparison comparison = Expecting($$"""{ "x": {{expected}} }""", 1m);
        comparison.Number("x", actual is null ? null : Number(actual));
        Assert.Equal(same, comparison.Outcome() is Passed);
    }

    [Fact]
    public void Outcome_Differences_AreAllNamed()
    {
        Comparison comparison = Expecting("""{ "score": 31, "rows": [ { "due": "2025-01-31", "interest": "90.00" } ], "codes": ["A", "B"], "eligible": true, "reason": null }""");
        comparison.Number("score", 30m);
        comparison.Rows("rows", [(Due: new DateOnly(2025, 1, 30), Interest: 90m)], (row, actual) =>
        {
            row.Date("due", actual.Due);
            row.Number("interest", actual.Interest);
        });
        comparison.Texts("codes", ["B"]);
        comparison.Flag("eligible", false);
        comparison.Text("reason", "over-cap");
        Assert.Equal(
            [
                "score expected 31 but was 30",
                "rows[0].due expected \"2025-01-31\" but was \"2025-01-30\"",
                "codes.length expected 2 but was 1",
                "codes[0] expected \"A\" but was \"B\"",
                "eligible expected true but was false",
                "reason expected nothing but was \"over-cap\"",
            ],
            Assert.IsType<Failed>(comparison.Outcome()).Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void Texts_OtherOrder_Differs()
    {
        Comparison comparison = Expecting("""{ "order": ["A", "B"] }""");
        comparison.Texts("order", ["B", "A"]);
        Assert.Equal(2, Assert.IsType<Failed>(comparison.Outcome()).Differences.Count);
    }

    [Fact]
    public void Word_SnakeInTheFile_MeetsTheReasonCode()
    {
        Comparison comparison = Expecting("""{ "code": "TOO_EARLY", "other": "DEAD_END" }""");
        comparison.Word("code", "too-early");
        comparison.Word("other", "too-early");
        Assert.Equal("other expected \"DEAD_END\" but was \"too-early\"", Assert.Single(Assert.IsType<Failed>(comparison.Outcome()).Differences).ToString());
    }

    [Fact]
    public void Outcome_ExpectationThatNobodyCompared_IsUnsupported()
    {
        Comparison comparison = Expecting("""{ "score": 31, "rows": [ { "fee": 1 } ] }""");
        comparison.Number("score", 30m);
        comparison.Rows<int>("rows", [1], (_, _) => { });
        Assert.Equal("the expectation \"expect.rows[0].fee\" is not known", Assert.IsType<Unsupported>(comparison.Outcome()).Why);
    }

    [Fact]
    public void Rows_ExpectationThatIsAList_IsCompared()
    {
        Comparison comparison = Expecting("""[ { "code": "DEAD_END", "stage": "DISPUTE" } ]""");
        comparison.Rows([("dead-end", "DISPUTE")], (row, actual) =>
        {
            row.Word("code", actual.Item1);
            row.Text("stage", actual.Item2);
        });
        Assert.IsType<Passed>(comparison.Outcome());
        Assert.IsType<Unsupported>(Expecting("[1]").Outcome());
    }

    private static Comparison Expecting(string json, decimal tolerance = 0m) => new(VectorText.Given(json, "expect"), tolerance);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
