using CollectionRules.Conformance;

namespace CollectionRules.Tests.Conformance;

public sealed class WordsTests
{
    [Theory]
    [InlineData("outside-contact-hours", "outside-contact-hours")]
    [InlineData("outside_contact_hours", "outside-contact-hours")]
    [InlineData("ZERO_TIME_CYCLE", "zero-time-cycle")]
    [InlineData("outsideContactHours", "outside-contact-hours")]
    [InlineData("OutsideContactHours", "outside-contact-hours")]
    [InlineData("HTTPRequest", "http-request")]
    [InlineData("onBooksNineMonths", "on-books-nine-months")]
    [InlineData("call-frequency-7in7", "call-frequency-7in7")]
    [InlineData("within12Months", "within12-months")]
    [InlineData("payment does not exceed first interest", "payment-does-not-exceed-first-interest")]
    [InlineData("stable (<0.10)", "stable-0-10")]
    [InlineData("_leading__twice_", "leading-twice")]
    [InlineData("A", "a")]
    [InlineData("", "")]
    public void ToKebab_Word_FollowsTheOneRule(string word, string kebab) => Assert.Equal(kebab, Words.ToKebab(word));

    [Theory]
    [InlineData("TOO_EARLY")]
    [InlineData("tooEarly")]
    [InlineData("too early")]
    public void ToKebab_Twice_ChangesNothing(string word) => Assert.Equal(Words.ToKebab(word), Words.ToKebab(Words.ToKebab(word)));
}
