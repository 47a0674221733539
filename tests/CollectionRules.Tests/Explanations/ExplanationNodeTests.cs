using CollectionRules.Explanations;
using CollectionRules.Tests.Testing.Snapshots;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Explanations;

public sealed class ExplanationNodeTests : SnapshotTests
{
    private static ExplanationNode Sample() => new ExplanationBuilder("decision")
        .With("case", ExplanationValue.Reference("C-1"))
        .With("as-of", ExplanationValue.Of(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(8))))
        .Child("score", score => score
            .With("score", ExplanationValue.Of(598.0m))
            .Child("initial-score", new ExplanationArgument("points", ExplanationValue.Of(560m)))
            .Child("characteristic", Characteristic("daysPastDue", ExplanationValue.Of(12m), 38m))
            .Child("characteristic", Characteristic("monthlyIncome", ExplanationValue.Of(8_250.75m).AsSensitive(), 0m)))
        .Child("grade", new ExplanationArgument("grade", ExplanationValue.Of("D")), new ExplanationArgument("from", ExplanationValue.Of(0m)))
        .Child("stage", new ExplanationArgument("stage", ExplanationValue.Reference("call")))
        .Child("house-rule", new("clause", ExplanationValue.Reference("7.2")), new("reasons", ExplanationValue.List(
            ExplanationValue.Of(ReasonCode.Parse("cost-exceeds-benefit")), ExplanationValue.Of(true))))
        .Child("bare")
        .Build();

    private static ExplanationArgument[] Characteristic(string fact, ExplanationValue value, decimal points) =>
        [new("fact", ExplanationValue.Reference(fact)), new("value", value), new("points", ExplanationValue.Of(points))];

    [Fact]
    public Task ToText_English() => Verify(Sample().ToText(Language.English), "txt");

    [Fact]
    public Task ToText_Chinese() => Verify(Sample().ToText(Language.SimplifiedChinese), "txt");

    [Fact]
    public Task ToJson_Tree() => Verify(Sample().ToJson(), "json");

    [Fact]
    public void ToText_MissingArgument_FallsBackToKeyAndValues() => Assert.Equal(
        "grade: grade = D", new ExplanationNode("grade", [new("grade", ExplanationValue.Of("D"))], []).ToString());

    [Fact]
    public void ToText_HostileText_StaysOnItsLine() => Assert.Equal(
        "Stage a\\u000A  Stage b.", new ExplanationNode("stage", [new("stage", ExplanationValue.Of("a\n  Stage b"))], []).ToString());

    [Fact]
    public void Equals_SameTree_IsEqual()
    {
        Assert.Equal(Sample(), Sample());
        Assert.Equal(Sample().GetHashCode(), Sample().GetHashCode());
        Assert.Equal(Sample().ToJson(), Sample().ToJson());
        Assert.Equal(9, Sample().Count);
        Assert.Equal(3, Sample().Depth);
    }

    [Fact]
    public void Equals_OrderOrContentDiffers_IsNotEqual()
    {
        ExplanationNode a = new("a", [], []), b = new("b", [], []);
        Assert.NotEqual(new("x", [], [a, b]), new ExplanationNode("x", [], [b, a]));
        Assert.NotEqual(a, b);
        ExplanationArgument one = new("one", ExplanationValue.Of(1m)), two = new("two", ExplanationValue.Of(2m));
        Assert.NotEqual(new("x", [one, two], []), new ExplanationNode("x", [two, one], []));
        Assert.False(a.Equals(null));
        Assert.False(a.Equals((object)"a"));
    }

    [Fact]
    public void Find_Argument_IsByName()
    {
        Assert.Equal(ExplanationValue.Reference("C-1"), Sample().Find("case"));
        Assert.Null(Sample().Find("none"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Score")]
    [InlineData("a_b")]
    public void New_KeyOrNameNotKebabCase_Throws(string text)
    {
        string message = $"\"{text}\" is not in kebab case; words of a to z and 0 to 9 joined by single hyphens, beginning with a letter, at most 64 characters are allowed.";
        Assert.Equal($"{message} (Parameter 'key')", Assert.Throws<ArgumentException>(() => new ExplanationNode(text, [], [])).Message);
        Assert.Equal($"{message} (Parameter 'name')", Assert.Throws<ArgumentException>(() => new ExplanationArgument(text, ExplanationValue.Of(1m))).Message);
    }

    [Fact]
    public void New_FaultyArguments_Throw()
    {
        ExplanationArgument one = new("one", ExplanationValue.Of(1m));
        Assert.Throws<ArgumentException>(() => new ExplanationNode("a", [one, one], []));
        Assert.Throws<ArgumentException>(() => new ExplanationNode("a", [default], []));
        Assert.Throws<ArgumentException>(() => new ExplanationNode("a", [], [null!]));
        Assert.Throws<InvalidOperationException>(() => default(ExplanationArgument).Value);
    }

    [Fact]
    public void New_Depth_AtTheLimitWorksPastItThrows()
    {
        ExplanationNode node = new("a", [], []);
        for (int depth = 2; depth <= ExplanationNode.MaxDepth; depth++)
        {
            node = new ExplanationNode("a", [], [node]);
        }

        Assert.Equal(32, node.Depth);
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new ExplanationNode("a", [], [node]));
        Assert.Equal("The explanation has depth 33 and 33 nodes; at most depth 32 and 10000 nodes are allowed. Hint: ExplanationBuilder leaves out what is too much and says so. (Parameter 'children')", fault.Message);
    }

    [Fact]
    public void New_Count_AtTheLimitWorksPastItThrows()
    {
        ExplanationNode leaf = new("a", [], []);
        Assert.Equal(10_000, new ExplanationNode("a", [], Enumerable.Repeat(leaf, 9_999)).Count);
        Assert.Throws<ArgumentException>(() => new ExplanationNode("a", [], Enumerable.Repeat(leaf, 10_000)));
    }
}
