using CollectionRules.Conformance;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance;

public sealed class GivenTests
{
    [Fact]
    public void FirstUnread_KeyThatNobodyRead_IsNamedWithItsPath()
    {
        Given given = VectorText.Given("""{ "a": { "b": 1, "c": 2 }, "list": [ { "x": 1 }, { "x": 1, "y": 2 } ] }""", "given");
        Assert.Equal("given.a", given.FirstUnread());
        _ = given["a"].Number("b");
        Assert.Equal("given.a.c", given.FirstUnread());
        _ = given["a"].Number("c");
        Assert.Equal("given.list", given.FirstUnread());
        foreach (Given item in given.List("list"))
        {
            _ = item.Number("x");
        }

        Assert.Equal("given.list[1].y", given.FirstUnread());
        _ = given.List("list")[1].Number("y");
        Assert.Null(given.FirstUnread());
    }

    [Fact]
    public void FirstUnread_ListThatNobodyWalked_IsNamed()
    {
        Given given = VectorText.Given("""{ "empty": [], "full": [1] }""");
        _ = given["empty"];
        _ = given["full"];
        Assert.Equal("full", given.FirstUnread());
    }

    [Fact]
    public void FirstUnread_IgnoredOrMarked_IsNull()
    {
        Given given = VectorText.Given("""{ "note": { "deep": 1 }, "facts": { "a": [ { "b": 1 } ] } }""");
        given.Ignore("note", "absent");
        given["facts"].MarkRead();
        Assert.Null(given.FirstUnread());
    }

    [Theory]
    [InlineData("1e-06", "0.000001")]
    [InlineData("\"1200.50\"", "1200.50")]
    [InlineData("-1000000000.0", "-1000000000.0")]
    [InlineData("0.0023252323423412343243241234", "0.0023252323423412343243241234")]
    public void Number_JsonNumberOrText_KeepsEveryDigit(string json, string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), VectorText.Given($$"""{ "a": {{json}} }""").Number("a"));

    [Theory]
    [InlineData("""{ "a": "x" }""", "a is no number")]
    [InlineData("""{ "a": " 1" }""", "a is no number")]
    [InlineData("""{ "a": true }""", "a is no number")]
    [InlineData("{}", "a is missing")]
    public void Number_NoNumber_IsUnsupported(string json, string why) =>
        Assert.Equal(why, Assert.Throws<UnsupportedException>(() => VectorText.Given(json).Number("a")).Message);

    [Theory]
    [InlineData("2147483647", 2147483647)]
    [InlineData("5.0", 5)]
    public void Whole_WholeNumber_IsRead(string json, int whole) => Assert.Equal(whole, VectorText.Given($$"""{ "a": {{json}} }""").Whole("a"));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1.5")]
    public void Whole_OtherNumber_IsUnsupported(string json) =>
        Assert.Equal("a is no whole number", Assert.Throws<UnsupportedException>(() => VectorText.Given($$"""{ "a": {{json}} }""").Whole("a")).Message);
}
