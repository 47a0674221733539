using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Tests.Serialization;

public sealed class ObjectReaderTests
{
    private static ObjectReader Open(string text, DiagnosticBag bag) => new ValueReader(DocumentReaderTests.Valid(text), bag).Object();

    [Fact]
    public void Finish_EveryMemberAskedFor_ReportsNothing()
    {
        DiagnosticBag bag = new();
        ObjectReader reader = Open("""{"name": "A", "start": 560}""", bag);
        Assert.Equal("A", reader.Required("name").Identifier());
        Assert.Equal(560m, reader.Optional("start").Number());
        Assert.Null(reader.Optional("note").Text());
        reader.Finish();
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    [Trait("diagnostic", "CR-UNKNOWN-MEMBER")]
    public void Finish_UnknownMember_AsksDidYouMean()
    {
        DiagnosticBag bag = new();
        ObjectReader reader = Open("""{"nmae": "A", "zzz": 1}""", bag);
        reader.Optional("name");
        reader.Optional("start");
        reader.Optional("name");
        reader.Finish();
        Assert.Equal(
            [
                "CR-UNKNOWN-MEMBER error at /nmae (line 1, column 2): The member \"nmae\" is not known here; allowed are \"name\", \"start\". Did you mean \"name\"? Hint: correct the name or remove the member.",
                "CR-UNKNOWN-MEMBER error at /zzz (line 1, column 15): The member \"zzz\" is not known here; allowed are \"name\", \"start\". Hint: correct the name or remove the member.",
            ],
            bag.ToImmutable().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    [Trait("diagnostic", "CR-MISSING-MEMBER")]
    public void Required_Missing_IsReportedAtTheObject()
    {
        DiagnosticBag bag = new();
        ValueReader value = Open("{}", bag).Required("name");
        Assert.False(value.IsPresent);
        Assert.Null(value.Text());
        Assert.Equal(
            ["CR-MISSING-MEMBER error (line 1, column 1): The member \"name\" is missing. Hint: add the member; it has no default."],
            bag.ToImmutable().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Required_OfAnAbsentObject_ReportsNothingMore()
    {
        DiagnosticBag bag = new();
        ObjectReader inner = Open("{}", bag).Required("card").Object();
        Assert.False(inner.IsPresent);
        Assert.Null(inner.Required("start").Number());
        inner.Finish();
        Assert.Equal(1, bag.Count);
    }

    [Fact]
    public void Finish_FullBag_CountsTheRest()
    {
        DiagnosticBag bag = new(limit: 1);
        ObjectReader reader = Open("""{"a": 1, "b": 2, "c": 3}""", bag);
        reader.Finish();
        Assert.Equal(3, bag.Count);
        Assert.Equal("2 more diagnostics were left out; at most 1 are listed.", bag.ToImmutable()[^1].Message);
    }

    [Fact]
    public void Object_Sensitive_HidesValuesOfMembers()
    {
        DiagnosticBag bag = new();
        ObjectReader person = new ValueReader(DocumentReaderTests.Valid("""{"born": "1990-13-01"}"""), bag).AsSensitive().Object();
        Assert.Null(person.Required("born").Date());
        Assert.Equal("The text \"text of 10 characters\" is not a date of the form yyyy-MM-dd.", bag.ToImmutable()[0].Message);
        Assert.Null(bag.ToImmutable()[0].Value);
    }
}
