using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds.Scoring;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance.Scoring;

public sealed class ScorecardKindTests
{
    [Fact]
    public void Run_EverySample_Passes()
    {
        Vector[] samples = [.. Samples()];
        Assert.All(samples, vector => Assert.Equal("passed", Show(new ScorecardKind().Run(vector))));
        Assert.True(samples.Length > 30);
    }

    [Theory]
    [InlineData("5", "ok 10")]
    [InlineData("5.0000000001", "ok 20")]
    [InlineData("-1e3", "ok 10")]
    [InlineData("null", "invalid")]
    [InlineData("7", "invalid")]
    [InlineData("7.5", "ok 30")]
    public void Run_Comparisons_FireOnTrueAlone(string input, string expected) => Check(
        $$"""{ "a": {{input}} }""",
        """{ "when": { "field": "a", "op": "<=", "value": 5 }, "points": 10 }, { "when": { "field": "a", "op": "<", "value": 7 }, "points": 20 }, { "when": { "field": "a", "op": "!=", "value": 7.0 }, "points": 30 }""",
        expected);

    [Theory]
    [InlineData("\"x\"", "ok 1")]
    [InlineData("\"missing\"", "ok 2")]
    [InlineData("\"other\"", "ok 3")]
    [InlineData("\"\"", "ok 4")]
    [InlineData("\"never seen\"", "ok 5")]
    [InlineData("null", "invalid")]
    public void Run_Words_MayBeAnything(string input, string expected) => Check(
        $$"""{ "a": {{input}} }""",
        """{ "when": { "field": "a", "op": "==", "value": "x" }, "points": 1 }, { "when": { "field": "a", "in": ["missing", "null"] }, "points": 2 }, { "when": { "field": "a", "op": "==", "value": "other" }, "points": 3 }, { "when": { "field": "a", "op": "==", "value": "" }, "points": 4 }, { "when": { "field": "a", "notIn": ["x"] }, "points": 5 }""",
        expected);

    [Theory]
    [InlineData("{ \"a\": true, \"b\": 1 }", "ok 1")]
    [InlineData("{ \"a\": true, \"b\": 9 }", "ok 2")]
    [InlineData("{ \"a\": false, \"b\": 9 }", "ok 3")]
    [InlineData("{ \"a\": false }", "ok 3")]
    [InlineData("{ \"b\": 1 }", "ok 4")]
    [InlineData("{ \"a\": true }", "ok 5")]
    [InlineData("{ }", "ok 5")]
    public void Run_CompoundPredicates_AreKleenes(string input, string expected) => Check(
        input,
        """
        { "when": { "and": [ { "field": "a", "op": "==", "value": true }, { "field": "b", "op": "<", "value": 5 } ] }, "points": 1 },
        { "when": { "xor": [ { "field": "a", "op": "==", "value": false }, { "field": "b", "op": ">", "value": 5 }, { "false": true } ] }, "points": 2 },
        { "when": { "or": [ { "field": "a", "op": "!=", "value": true }, { "not": { "missing": "nothing" } } ] }, "points": 3 },
        { "when": { "and": [ { "missing": "a" }, { "notMissing": "b" } ] }, "points": 4 },
        { "when": { "true": true }, "points": 5 }
        """,
        expected);

    [Theory]
    [InlineData("{ \"a\": 10200, \"b\": -1005.5 }", "ok -10256078")]
    [InlineData("{ \"a\": 0.001, \"b\": 1 }", "ok 22.001")]
    [InlineData("{ \"a\": 3 }", "invalid")]
    [InlineData("{ \"b\": 3 }", "ok 0.5")]
    public void Run_ComputedPoints_AreExact(string input, string expected) => Check(
        input,
        """
        { "when": { "missing": "a" }, "points": 0.5 },
        { "when": { "true": true }, "pointsExpr": { "op": "+", "args": [ { "op": "*", "args": [ { "field": "a" }, { "field": "b" } ] }, { "op": "-", "args": [ { "const": 40 }, { "const": 17 }, { "const": 1.0 } ] } ] } }
        """,
        expected);

    [Fact]
    public void Run_NumberThatIsAlsoAWord_IsASpecialCode()
    {
        const string Attributes = """{ "when": { "field": "a", "op": "<", "value": 5 }, "points": 1 }, { "when": { "field": "a", "op": "==", "value": "never" }, "points": 2 }, { "when": { "field": "a", "op": ">=", "value": 5 }, "points": 3 }""";
        Check("""{ "a": 4 }""", Attributes, "ok 1");
        Check("""{ "a": "never" }""", Attributes, "ok 2");
        Check("""{ "a": 5 }""", Attributes, "ok 3");
        Check("""{ "a": null }""", Attributes, "invalid");
    }

    [Theory]
    [InlineData("5", "4", "ok 1.25")]
    [InlineData("1", "3", "ok 0.333333333")]
    [InlineData("-2", "3", "ok -0.666666667")]
    [InlineData("60000", "12", "ok 5000")]
    [InlineData("60000", "7", "ok 8571.428571")]
    [InlineData("0", "7", "ok 0")]
    [InlineData("7", "0", "invalid")]
    [InlineData("0", "0", "invalid")]
    [InlineData("null", "7", "invalid")]
    public void Run_Quotients_AreThoseOfTheLibrary(string a, string b, string expected) => Check(
        $$"""{ "a": {{a}}, "b": {{b}} }""",
        """{ "when": { "true": true }, "pointsExpr": { "op": "/", "args": [ { "field": "a" }, { "field": "b" } ] } }""",
        expected);

    [Fact]
    public void Run_ManyInputsThroughOneRunner_AreEachAsIfAlone()
    {
        CardDefinition card = CardReader.Read(ScorecardKind.CardOf(VectorText.Scoring(Written("{}", """{ "when": { "missing": "z" }, "pointsExpr": { "op": "*", "args": [ { "field": "a" }, { "field": "b" } ] } }, { "when": { "true": true }, "points": 7 }""", "{}"))));
        CardRunner runner = new(card);
        foreach ((string a, string b, string z) in (IEnumerable<(string, string, string)>)[("3", "2", ""), ("0.125", "0.25", ""), ("500000", "900000", ""), ("0.000000001", "900", ""), ("600", "1.000000001", ""), ("1", "1", "x"), ("1", "1", "4"), ("1", "", "")])
        {
            Dictionary<string, FactValue> input = new(StringComparer.Ordinal) { ["a"] = FactValue.OfCell(a), ["b"] = FactValue.OfCell(b), ["z"] = FactValue.OfCell(z) };
            CardResult alone = new CardRunner(card).Run(input), shared = runner.Run(input);
            Assert.Equal((alone.Status, alone.Score), (shared.Status, shared.Score));
            Assert.Equal<CardPartial>(alone.Partials, shared.Partials);
        }
    }

    [Theory]
    [InlineData("719.999", "B")]
    [InlineData("720", "A")]
    [InlineData("-1000000001", null)]
    public void Run_Grades_BeginAtTheirMinimum(string score, string? grade)
    {
        string card = $$"""{ "grades": [ { "grade": "B", "min": -1000000000.0 }, { "grade": "A", "min": 720 } ], "characteristics": [ { "name": "c", "attributes": [ { "when": { "true": true }, "points": {{score}} } ] } ] }""";
        string expected = grade is null ? "null" : $"\"{grade}\"";
        Assert.Equal("passed", Show(Run($$"""{ "kind": "scorecard", "scorecard": {{card}}, "input": {}, "expect": { "status": "ok", "score": {{score}}, "grade": {{expected}} } }""")));
    }

    [Fact]
    public void Run_WrongExpectation_Fails()
    {
        string card = """{ "initialScore": 1, "characteristics": [ { "name": "c", "attributes": [ { "when": { "true": true }, "points": 2, "label": "all" } ] } ] }""";
        string Vector(string expect) => $$"""{ "kind": "scorecard", "scorecard": {{card}}, "input": {}, "expect": {{expect}} }""";
        Assert.Equal("passed", Show(Run(Vector("""{ "score": 3, "partialScores": [ { "name": "c", "points": 2, "bin": "all" } ] }"""))));
        Assert.Equal("failed: score expected 4 but was 3", Show(Run(Vector("""{ "score": 4 }"""))));
        Assert.Equal("failed: partialScores[0].bin expected \"some\" but was \"all\"", Show(Run(Vector("""{ "partialScores": [ { "name": "c", "points": 2, "bin": "some" } ] }"""))));
        Assert.Equal("failed: status expected \"invalid\" but was \"ok\"", Show(Run(Vector("""{ "status": "invalid" }"""))));
    }

    [Theory]
    [InlineData("""{ "a": true }""", """{ "when": { "field": "a", "op": "<", "value": 5 }, "points": 1 }""", "the value \"true\" of the field \"a\" is of another kind than the card compares it with")]
    [InlineData("""{ "a": 5 }""", """{ "when": { "field": "a", "op": "==", "value": "x" }, "points": 1 }""", "the value \"5\" of the field \"a\" is of another kind than the card compares it with")]
    [InlineData("""{ "a": 5 }""", """{ "when": { "field": "a", "in": [5, true] }, "points": 1 }""", "the field \"a\" is compared with flags and with other values")]
    [InlineData("""{ "a": 5 }""", """{ "when": { "field": "a", "op": "<", "value": 0.0000000001 }, "points": 1 }""", "the field \"a\" is compared with a number of 10 decimals")]
    [InlineData("""{ "a": 5 }""", """{ "when": { "true": true }, "pointsExpr": { "op": "/", "args": [ { "field": "a" } ] } }""", "the operator \"/\" has one argument")]
    [InlineData("""{ "a": 5 }""", """{ "when": { "missing": "a" }, "points": 0.0000000001 }""", "the library refuses the card: CR-POINTS error at /cards/card/characteristics/c0/bins/0: The points 0.0000000001 do not fit: points have at most 9 decimals and, with the 0 of this card, stay below 549755813888. Hint: use smaller points or fewer decimals.")]
    public void Run_WhatTheLibraryDoesNotHave_IsUnsupported(string input, string attributes, string why) =>
        Assert.Equal(why, Assert.Throws<UnsupportedException>(() => Run(Written(input, attributes, """{ "status": "ok" }"""))).Message);

    private static void Check(string input, string attributes, string expected)
    {
        string score = expected.StartsWith("ok ", StringComparison.Ordinal) ? $"{{ \"status\": \"ok\", \"score\": {expected[3..]}, \"partialScores\": [ {{ \"name\": \"c\", \"points\": {expected[3..]} }} ] }}" : "{ \"status\": \"invalid\", \"score\": null }";
        Assert.Equal("passed", Show(Run(Written(input, attributes, score))));
    }

    private static string Written(string input, string attributes, string expect) =>
        $$"""{ "kind": "scorecard", "scorecard": { "characteristics": [ { "name": "c", "attributes": [ {{attributes}} ] } ] }, "input": {{input}}, "expect": {{expect}} }""";

    private static Outcome Run(string vector) => new ScorecardKind().Run(VectorText.Scoring(vector));

    private static IEnumerable<Vector> Samples() => VectorFile.Read(Path.Combine(VectorText.Folder, "scoring.json"), "").Vectors.Where(vector => vector.Kind == "scorecard");

    private static string Show(Outcome outcome) => outcome switch
    {
        Passed => "passed",
        Failed failed => $"failed: {string.Join("; ", failed.Differences)}",
        Unsupported unsupported => $"unsupported: {unsupported.Why}",
        _ => throw new InvalidOperationException(outcome.ToString()),
    };
}
