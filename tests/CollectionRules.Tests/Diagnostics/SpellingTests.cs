using CollectionRules.Diagnostics;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Diagnostics;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "ABC", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_Pair_CountsEdits(string left, string right, int expected) => Assert.Equal(expected, Spelling.Distance(left, right));

    [Theory]
    [InlineData("abcd", "abce", true)]
    [InlineData("abcd", "abxy", false)]
    [InlineData("abcdefgh", "abcdefxy", true)]
    [InlineData("abcdefgh", "abcdexyz", false)]
    [InlineData("abcdefghi", "abcdefxyz", true)]
    [InlineData("abcdefghi", "abcdewxyz", false)]
    [InlineData("a", "b", false)]
    [InlineData("a", "A", true)]
    [InlineData("ab", "xb", true)]
    [InlineData("ab", "xy", false)]
    [InlineData("", "a", false)]
    public void Closest_OneWord_KeepsTheThreshold(string given, string known, bool found) =>
        Assert.Equal(found ? known : null, Spelling.Closest(given, [known]));

    [Fact]
    public void Closest_Tie_TakesTheFirstInOrdinalOrder()
    {
        Assert.Equal("call-A", Spelling.Closest("call-X", ["call-b", "call-A", "call-a"]));
        Assert.Equal("call-A", Spelling.Closest("call-X", ["call-a", "call-A", "call-b"]));
    }

    [Fact]
    public void Closest_NearerWordLater_Wins() => Assert.Equal("stage", Spelling.Closest("stagee", ["stages-", "stag", "stage"]));

    [Fact]
    public void Closest_TooLong_SuggestsNothing()
    {
        string longest = new('a', Spelling.LongestWord);
        Assert.Equal(longest + "b", Spelling.Closest(longest, [longest + "b"]));
        Assert.Null(Spelling.Closest(longest + "a", [longest]));
        Assert.Null(Spelling.Closest("stage", [new string('s', 1_000_000)]));
    }

    [Fact]
    public void Distance_RandomWords_IsSymmetricAndBoundedByLength() => Property.HoldsForSeeds(random =>
    {
        string left = Word(random), right = Word(random);
        int distance = Spelling.Distance(left, right);
        Assert.Equal(distance, Spelling.Distance(right, left));
        Assert.InRange(distance, Math.Abs(left.Length - right.Length), Math.Max(left.Length, right.Length));
        Assert.Equal(distance == 0, string.Equals(left, right, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Naive(left, right, left.Length, right.Length), distance);
    });

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(6)).Select(_ => (char)('a' + random.Next(3)))]);

    private static int Naive(string left, string right, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        int best = Math.Min(
            Math.Min(Naive(left, right, i - 1, j), Naive(left, right, i, j - 1)) + 1,
            Naive(left, right, i - 1, j - 1) + (left[i - 1] == right[j - 1] ? 0 : 1));
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
            ? Math.Min(best, Naive(left, right, i - 2, j - 2) + 1)
            : best;
    }
}
