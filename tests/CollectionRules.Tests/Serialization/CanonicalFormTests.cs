using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Serialization;

public sealed class CanonicalFormTests
{
    private static string Of(string text) => Encoding.UTF8.GetString(CanonicalForm.Of(DocumentReaderTests.Valid(text)));

    [Fact]
    public void Of_FixedDocument_HasTheFixedBytesAndHash()
    {
        const string Source = """
            {
              "name": "consumer-installment",
              "版本": "2026.11",
              "card": { "start": 560.00, "bins": [ 7.5e1, -0.0, 1E-3 ] },
              "note": "line\nquote \" slash \/ \u5f20",
              "flags": [ true, false, null ]
            }
            """;
        byte[] canonical = CanonicalForm.Of(DocumentReaderTests.Valid(Source));
        Assert.Equal(
            """{"card":{"bins":[75,0,0.001],"start":560},"flags":[true,false,null],"name":"consumer-installment","note":"line\nquote \" slash / 张","版本":"2026.11"}""",
            Encoding.UTF8.GetString(canonical));
        Assert.Equal("sha256:d6038ebdd439c64ed246f36cf6f04fbd461bcfa75a72005aa9f2fceba2d64727", ContentHash.Of(canonical).ToString());
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1")]
    [InlineData("10e-1")]
    [InlineData("0.1E+1")]
    [InlineData("1.000000000000000000000000000000000000")]
    public void Of_SpellingsOfOne_AreTheSame(string number) => Assert.Equal("1", Of(number));

    [Theory]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("1e21", "1000000000000000000000")]
    [InlineData("-0", "0")]
    [InlineData("1e-7", "0.0000001")]
    public void Of_Numbers_NeverPassThroughBinaryFloatingPoint(string number, string expected) => Assert.Equal(expected, Of(number));

    [Fact]
    public void Of_Names_AreSortedByUtf16UnitsAtEveryLevel() => Assert.Equal(
        "{\"\":0,\"A\":0,\"a\":{\"x\":1,\"y\":2},\"aa\":0,\"é\":0,\"\U0001F600\":0,\"\uE000\":0}",
        Of("{\"\uE000\": 0, \"aa\": 0, \"\U0001F600\": 0, \"\": 0, \"é\": 0, \"a\": {\"y\": 2, \"x\": 1}, \"A\": 0}"));

    [Fact]
    public void Of_AnySpelling_IsTheNaiveCanonicalTextAndReadsBackTheSame() => Property.HoldsForSeeds(random =>
    {
        object? value = RandomDocument.Make(random, depth: 4);
        string expected = RandomDocument.Canonical(value);
        DiagnosticBag bag = new();
        DocumentNode? root = DocumentReader.Read(RandomDocument.Spelled(value, random), DocumentLimits.Policy, bag);
        Assert.Empty(bag.ToImmutable());
        byte[] canonical = CanonicalForm.Of(root!);
        Assert.Equal(expected, Encoding.UTF8.GetString(canonical));
        Assert.Equal(canonical, CanonicalForm.Of(DocumentReader.Read(canonical, DocumentLimits.Policy, bag)!));
    }, moderate: 2_000);

    [Fact]
    public void Write_AsWritten_KeepsTheAuthorsOrder()
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        CanonicalForm.Write(DocumentReaderTests.Valid("""{ "b": 1.0, "a": [ ] }"""), writer);
        Assert.Equal("""{"b":1,"a":[]}""", Encoding.UTF8.GetString(writer.Written));
    }

    [Fact]
    public void Of_FaultyValue_Throws()
    {
        DocumentNode root = DocumentReaderTests.Read("""{"a": [1e40]}""", out _)!;
        ArgumentException fault = Assert.Throws<ArgumentException>(() => CanonicalForm.Of(root));
        Assert.Equal("The value at \"/a/0\" was refused when it was read and has no canonical form. Hint: write only documents without errors. (Parameter 'node')", fault.Message);
    }
}
