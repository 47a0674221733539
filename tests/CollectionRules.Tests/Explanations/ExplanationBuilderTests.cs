using CollectionRules.Explanations;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Explanations;

public sealed class ExplanationBuilderTests
{
    [Fact]
    public void Build_KeepsOrder()
    {
        ExplanationNode node = new ExplanationBuilder("a")
            .With("one", ExplanationValue.Of(1m)).With("two", ExplanationValue.Of(2m))
            .Child("b").Child("c", child => child.Child("d")).Child(new ExplanationNode("e", [], []))
            .Build();
        Assert.Equal(["one", "two"], node.Arguments.Select(argument => argument.Name));
        Assert.Equal(["b", "c", "e"], node.Children.Select(child => child.Key));
        Assert.Equal("d", node.Children[1].Children[0].Key);
    }

    [Fact]
    public void Child_TooMany_AreLeftOutAndCounted()
    {
        ExplanationBuilder builder = new("a");
        int room = ExplanationNode.MaxCount - ExplanationNode.MaxDepth - 1;
        for (int i = 0; i < room + 5; i++)
        {
            builder.Child("b");
        }

        ExplanationNode node = builder.Build();
        Assert.Equal(room + 1, node.Children.Length);
        Assert.Equal("At least 5 more lines were left out.", node.Children[^1].ToString());
        Assert.Equal(room, new ExplanationBuilder("a").Child("b", b => Repeat(b, room - 1)).Build().Count - 1);
    }

    [Fact]
    public void Child_TooDeep_IsLeftOutAndCounted()
    {
        ExplanationNode node = Nest(new ExplanationBuilder("a"), 40).Build();
        Assert.Equal(ExplanationNode.MaxDepth, node.Depth);
        ExplanationNode last = node;
        while (!last.Children.IsEmpty)
        {
            last = last.Children[0];
        }

        Assert.Equal(ExplanationBuilder.LeftOutKey, last.Key);
        Assert.Equal(ExplanationValue.Of(1m), last.Find("count"));
    }

    [Fact]
    public void Build_AnyTree_StaysWithinTheLimits() => Property.HoldsForSeeds(random =>
    {
        ExplanationBuilder root = new("a");
        Grow(root, random, 36, random.Next(1, 4));
        Assert.InRange(root.Build().Count, 1, ExplanationNode.MaxCount);
    }, moderate: 20);

    [Fact]
    public void With_NameTwice_Throws()
    {
        ExplanationBuilder builder = new ExplanationBuilder("a").With("one", ExplanationValue.Of(1m));
        ArgumentException fault = Assert.Throws<ArgumentException>(() => builder.With("one", ExplanationValue.Of(2m)));
        Assert.Equal("The argument \"one\" of \"a\" stands twice. (Parameter 'name')", fault.Message);
    }

    private static void Repeat(ExplanationBuilder builder, int count)
    {
        for (int i = 0; i < count; i++)
        {
            builder.Child("c");
        }
    }

    private static ExplanationBuilder Nest(ExplanationBuilder builder, int depth) =>
        depth == 0 ? builder : builder.Child("b", child => Nest(child, depth - 1));

    private static void Grow(ExplanationBuilder builder, Random random, int depth, int width)
    {
        for (int i = random.Next(width + 1); i > 0 && depth > 0; i--)
        {
            builder.Child("b", child => Grow(child, random, depth - 1, width));
            Repeat(builder, random.Next(400));
        }
    }
}
