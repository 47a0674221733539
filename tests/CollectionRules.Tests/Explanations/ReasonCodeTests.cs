using CollectionRules.Explanations;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Explanations;

public sealed class ReasonCodeTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("cost-exceeds-benefit")]
    [InlineData("ptp-kept-last-6m")]
    [InlineData("a-1")]
    public void Parse_Code_RoundTrips(string text)
    {
        Assert.Equal(text, ReasonCode.Parse(text).ToString());
        Assert.Equal(ReasonCode.Parse(text), ReasonCode.FromWords(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("1a")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData(" a")]
    [InlineData("é")]
    public void Parse_OtherForm_Throws(string text)
    {
        FormatException fault = Assert.Throws<FormatException>(() => ReasonCode.Parse(text));
        Assert.Equal($"\"{text}\" is not a reason code; allowed are words of a to z and 0 to 9 joined by single hyphens, beginning with a letter, at most 64 characters. Hint: ReasonCode.FromWords reads other spellings.", fault.Message);
        Assert.False(ReasonCode.TryParse(text, out ReasonCode code));
        Assert.True(code.IsEmpty);
    }

    [Fact]
    public void Parse_Length_IsAtMost64()
    {
        Assert.Equal(64, ReasonCode.Parse(new string('a', 64)).ToString().Length);
        Assert.Throws<FormatException>(() => ReasonCode.Parse(new string('a', 65)));
        Assert.False(ReasonCode.TryParse(null, out _));
    }

    [Theory]
    [InlineData("COST_EXCEEDS_BENEFIT", "cost-exceeds-benefit")]
    [InlineData("cost_exceeds_benefit", "cost-exceeds-benefit")]
    [InlineData("CostExceedsBenefit", "cost-exceeds-benefit")]
    [InlineData("costExceedsBenefit", "cost-exceeds-benefit")]
    [InlineData("Cost_Exceeds_Benefit", "cost-exceeds-benefit")]
    [InlineData("SMSUndelivered", "sms-undelivered")]
    [InlineData("smsUndelivered", "sms-undelivered")]
    [InlineData("lastSMS", "last-sms")]
    [InlineData("LastSMSUndelivered", "last-sms-undelivered")]
    [InlineData("PTP_KEPT_LAST_6M", "ptp-kept-last-6m")]
    [InlineData("over90Days", "over90-days")]
    [InlineData("OVER_90_DAYS", "over-90-days")]
    [InlineData("M2Bucket", "m2-bucket")]
    [InlineData("Q4A", "q4a")]
    [InlineData("A", "a")]
    [InlineData("ABc", "a-bc")]
    public void FromWords_AnySpelling_FollowsOneRule(string words, string expected) => Assert.Equal(expected, ReasonCode.FromWords(words).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("_A")]
    [InlineData("A_")]
    [InlineData("A__B")]
    [InlineData("6M")]
    [InlineData("a b")]
    [InlineData("成本")]
    public void FromWords_NoWords_Throws(string words)
    {
        FormatException fault = Assert.Throws<FormatException>(() => ReasonCode.FromWords(words));
        Assert.Equal($"\"{words}\" gives no reason code; a reason code is words of a to z and 0 to 9 joined by single hyphens, beginning with a letter, at most 64 characters.", fault.Message);
    }

    [Fact]
    public void FromWords_EverySpellingOfTheSameWords_IsTheSameCode() => Property.HoldsForSeeds(random =>
    {
        string[] words = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new string([.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => (char)('a' + random.Next(26)))]))];
        string[] titled = [.. words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])];
        ReasonCode expected = ReasonCode.Parse(string.Join('-', words));
        Assert.Equal(expected, ReasonCode.FromWords(string.Join('_', words)));
        Assert.Equal(expected, ReasonCode.FromWords(string.Join('_', words).ToUpperInvariant()));
        Assert.Equal(expected, ReasonCode.FromWords(string.Concat(titled)));
        Assert.Equal(expected, ReasonCode.FromWords(words[0] + string.Concat(titled.Skip(1))));
    });

    [Fact]
    public void Default_IsEmptyAndFirst()
    {
        ReasonCode none = default, a = ReasonCode.Parse("a"), b = ReasonCode.Parse("b");
        Assert.True(none.IsEmpty);
        Assert.Equal("", none.ToString());
        Assert.True(none < a && a < b && a <= b && b > a && b >= a);
        Assert.False(b < a || b <= a || a > b || a >= b);
        Assert.Equal(0, a.CompareTo(ReasonCode.Parse("a")));
    }
}
