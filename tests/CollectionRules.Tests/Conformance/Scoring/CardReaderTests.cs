using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds.Scoring;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance.Scoring;

public sealed class CardReaderTests
{
    [Fact]
    public void Read_SampleCards_AreReadWhole()
    {
        List<Vector> vectors = [.. VectorFile.Read(Path.Combine(VectorText.Folder, "scoring.json"), "").Vectors.Where(vector => vector.Kind == "scorecard")];
        Assert.All(vectors, vector => Assert.NotEmpty(CardReader.Read(ScorecardKind.CardOf(vector)).Characteristics));
        CardDefinition card = CardReader.Read(ScorecardKind.CardOf(vectors.First(vector => vector.Given.Text("scorecard") == "coll-default")));
        Assert.Equal(240m, card.InitialScore);
        Assert.Equal(14, card.Fields.Count);
        Assert.Equal(["A 720", "B 640", "C 560", "D 480", "E -1000000000.0"], card.Grades.Select(grade => FormattableString.Invariant($"{grade.Grade} {grade.Min}")));
        Assert.Equal(new CardReasons("pointsBelow", "max", null, "drop", "sum", "definition order", 4), card.Reasons);
        Assert.Equal(75m, card.Characteristics[0].BaselineScore);
    }

    [Fact]
    public void Read_PointsExpression_IsReadAsATree()
    {
        CardDefinition card = Card("""{ "when": { "true": true }, "pointsExpr": { "op": "+", "args": [ { "op": "*", "args": [ { "const": 0.03 }, { "field": "income" } ] }, { "const": 11 } ] } }""");
        ComputedPoints sum = Assert.IsType<ComputedPoints>(card.Characteristics[0].Attributes[0].Computed);
        ComputedPoints product = Assert.IsType<ComputedPoints>(sum.Parts[0]);
        Assert.Equal((PointsOperator.Add, PointsOperator.Multiply), (sum.Operator, product.Operator));
        Assert.Equal<PointsExpression>([new ConstantPoints(0.03m), new FieldPoints("income")], product.Parts.ToArray());
        Assert.Equal(["income"], card.Fields);
    }

    [Fact]
    public void Read_NothingWritten_HasTheDefaults()
    {
        CardDefinition card = CardReader.Read(VectorText.Given("""{ "characteristics": [] }""", "card"));
        Assert.Equal((0m, "invalid"), (card.InitialScore, card.Unmatched));
        Assert.Equal(new CardReasons("pointsBelow", null, null, "drop", "sum", "definition order", null), card.Reasons);
        Assert.Null(CardReader.Read(VectorText.Given("""{ "useReasonCodes": false, "characteristics": [] }""")).Reasons);
    }

    [Theory]
    [InlineData("\"unmatched\": \"zero\"", "the word \"zero\" of \"unmatched\" is not known")]
    [InlineData("\"reasonCodeAlgorithm\": \"pointsBeside\"", "the word \"pointsBeside\" of \"reasonCodeAlgorithm\" is not known")]
    [InlineData("\"segments\": []", "the key \"card.segments\" is not known")]
    [InlineData("\"reasonCodePolicy\": { \"max\": 4, \"min\": 1 }", "the key \"card.reasonCodePolicy.min\" is not known")]
    public void Read_UnknownOption_IsUnsupported(string option, string why) => Assert.Equal(
        why,
        Assert.Throws<UnsupportedException>(() => CardReader.Read(VectorText.Given($$"""{ "characteristics": [], {{option}} }""", "card"))).Message);

    [Theory]
    [InlineData("""{ "when": { "true": true } }""", "card.characteristics[0].attributes[0].points is missing")]
    [InlineData("""{ "when": { "true": true }, "points": 1, "weight": 2 }""", "the key \"card.characteristics[0].attributes[0].weight\" is not known")]
    [InlineData("""{ "when": { "true": true }, "pointsExpr": { "op": "ln", "args": [] } }""", "the operator \"ln\" of card.characteristics[0].attributes[0].pointsExpr is not known")]
    [InlineData("""{ "when": { "true": true }, "pointsExpr": { "op": "+", "args": [] } }""", "card.characteristics[0].attributes[0].pointsExpr has no arguments")]
    public void Read_UnknownAttribute_IsUnsupported(string attribute, string why) =>
        Assert.Equal(why, Assert.Throws<UnsupportedException>(() => Card(attribute)).Message);

    [Fact]
    public void CardOf_NameThatIsNotThere_IsUnsupported() => Assert.Equal(
        "the scorecard \"x\" is not in the file",
        Assert.Throws<UnsupportedException>(() => ScorecardKind.CardOf(VectorText.Scoring("""{ "scorecard": "x" }"""))).Message);

    [Fact]
    public void CardOf_CardWrittenOut_IsTaken()
    {
        Vector vector = VectorText.Scoring("""{ "scorecard": { "characteristics": [], "initialScore": 7 } }""");
        Assert.Equal(7m, CardReader.Read(ScorecardKind.CardOf(vector)).InitialScore);
        Assert.Null(vector.Given.FirstUnread());
    }

    private static CardDefinition Card(string attribute) =>
        CardReader.Read(VectorText.Given($$"""{ "characteristics": [ { "name": "c", "attributes": [ {{attribute}} ] } ] }""", "card"));
}
