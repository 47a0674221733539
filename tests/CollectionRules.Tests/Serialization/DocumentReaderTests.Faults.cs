using System.Text;
using CollectionRules.Serialization;

namespace CollectionRules.Tests.Serialization;

public sealed partial class DocumentReaderTests
{
    [Theory]
    [Trait("diagnostic", "CR-JSON-EMPTY")]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void Read_NothingButSpace_IsEmpty(string text) => Refuses(text, "CR-JSON-EMPTY at  (line 1, column 1)");

    [Theory]
    [Trait("diagnostic", "CR-JSON-SYNTAX")]
    [InlineData("{\"a\" 1}", "CR-JSON-SYNTAX at  (line 1, column 6)")]
    [InlineData("{\"a\": [1,\n 2 3]}", "CR-JSON-SYNTAX at /a (line 2, column 4)")]
    [InlineData("[01]", "CR-JSON-SYNTAX at  (line 1, column 3)")]
    [InlineData("[+1]", "CR-JSON-SYNTAX at  (line 1, column 2)")]
    [InlineData("[.5]", "CR-JSON-SYNTAX at  (line 1, column 2)")]
    [InlineData("[NaN]", "CR-JSON-SYNTAX at  (line 1, column 2)")]
    [InlineData("['a']", "CR-JSON-SYNTAX at  (line 1, column 2)")]
    [InlineData("{a: 1}", "CR-JSON-SYNTAX at  (line 1, column 2)")]
    [InlineData("[\"a\nb\"]", "CR-JSON-SYNTAX at  (line 1, column 4)")]
    [InlineData("[\"\\x\"]", "CR-JSON-SYNTAX at  (line 1, column 4)")]
    [InlineData("[tru]", "CR-JSON-SYNTAX at  (line 1, column 5)")]
    [InlineData("[1}", "CR-JSON-SYNTAX at  (line 1, column 3)")]
    [InlineData("]", "CR-JSON-SYNTAX at  (line 1, column 1)")]
    [InlineData("[,1]", "CR-JSON-SYNTAX at  (line 1, column 2)")]
    [InlineData("[1,,2]", "CR-JSON-SYNTAX at  (line 1, column 4)")]
    public void Read_BrokenSyntax_ReportsOnePlaceAndStops(string text, string fault) => Refuses(text, fault);

    [Theory]
    [Trait("diagnostic", "CR-JSON-UNFINISHED")]
    [InlineData("{", "CR-JSON-UNFINISHED at  (line 1, column 2)")]
    [InlineData("{\"a\": [1,\n2", "CR-JSON-UNFINISHED at /a (line 2, column 2)")]
    [InlineData("[\"abc", "CR-JSON-UNFINISHED at  (line 1, column 6)")]
    [InlineData("{\"a\":", "CR-JSON-UNFINISHED at  (line 1, column 6)")]
    [InlineData("[1,", "CR-JSON-UNFINISHED at  (line 1, column 4)")]
    [InlineData("-", "CR-JSON-UNFINISHED at  (line 1, column 2)")]
    [InlineData("tru", "CR-JSON-UNFINISHED at  (line 1, column 4)")]
    public void Read_CutShort_IsUnfinished(string text, string fault) => Refuses(text, fault);

    [Theory]
    [Trait("diagnostic", "CR-JSON-COMMENT")]
    [InlineData("// a\n1", "CR-JSON-COMMENT at  (line 1, column 1)")]
    [InlineData("[1, /* a */ 2]", "CR-JSON-COMMENT at  (line 1, column 5)")]
    [InlineData("{} // end", "CR-JSON-COMMENT at  (line 1, column 4)")]
    public void Read_Comment_IsRefused(string text, string fault) => Refuses(text, fault);

    [Theory]
    [Trait("diagnostic", "CR-JSON-COMMA")]
    [InlineData("[1, ]", "CR-JSON-COMMA at  (line 1, column 5)")]
    [InlineData("{\"a\": 1,\n}", "CR-JSON-COMMA at  (line 2, column 1)")]
    public void Read_TrailingComma_IsRefused(string text, string fault) => Refuses(text, fault);

    [Theory]
    [Trait("diagnostic", "CR-JSON-TRAILING")]
    [InlineData("{} {}", "CR-JSON-TRAILING at  (line 1, column 4)")]
    [InlineData("1\n2", "CR-JSON-TRAILING at  (line 2, column 1)")]
    [InlineData("[]]", "CR-JSON-TRAILING at  (line 1, column 3)")]
    [InlineData("{},", "CR-JSON-TRAILING at  (line 1, column 3)")]
    [InlineData("{}\0", "CR-JSON-TRAILING at  (line 1, column 3)")]
    public void Read_MoreAfterTheEnd_IsRefused(string text, string fault) => Refuses(text, fault);

    [Fact]
    [Trait("diagnostic", "CR-JSON-ENCODING")]
    public void Read_InvalidUtf8_IsRefusedAtItsValue()
    {
        DocumentNode? root = Read([.. "[\"a\", \""u8, 0xC3, 0x28, .. "\", \""u8, 0xED, 0xA0, 0x80, .. "\"]"u8], out string[] faults);
        Assert.Equal(["CR-JSON-ENCODING at /1 (line 1, column 7)", "CR-JSON-ENCODING at /2 (line 1, column 13)"], faults);
        Assert.Equal([false, true, true], root!.Items.Select(item => item.IsFaulty));
        Assert.Equal(["CR-JSON-SYNTAX at  (line 1, column 1)"], Faults([0xFF, 0xFE, (byte)'1', 0]));
    }

    [Theory]
    [Trait("diagnostic", "CR-JSON-DUPLICATE")]
    [InlineData("{\"a\": 1, \"b\": 2, \"a\": 3}", "CR-JSON-DUPLICATE at /a (line 1, column 18)")]
    [InlineData("{\"a\": 1, \"\\u0061\": 2}", "CR-JSON-DUPLICATE at /a (line 1, column 10)")]
    [InlineData("[{\"x\": {\"\": 1, \"\": 2}}]", "CR-JSON-DUPLICATE at /0/x/ (line 1, column 16)")]
    public void Read_NameTwice_ReportsTheSecondAndKeepsTheFirst(string text, string fault)
    {
        DocumentNode? root = Read(text, out string[] faults);
        Assert.Equal([fault], faults);
        Assert.NotNull(root);
        Assert.True(root.Find("a") is null || root.Find("a")!.Text == "1");
    }

    [Fact]
    public void Read_SameNameInOtherCaseOrObject_IsAllowed() => Valid("""{"a": {"a": 1}, "A": 2}""");

    [Fact]
    public void Read_DuplicateAmongMany_IsFound() => Assert.Equal(
        ["CR-JSON-DUPLICATE at /m3 (line 1, column 80)"],
        Faults(Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, 11).Select(i => $"\"m{i}\":1")) + ",\"m3\":2}")));

    [Theory]
    [Trait("diagnostic", "CR-TEXT-NUL")]
    [InlineData("[\"\\u0000\"]", "CR-TEXT-NUL at /0 (line 1, column 2)")]
    [InlineData("{\"a\\u0000\": 1}", "CR-TEXT-NUL at  (line 1, column 2)")]
    public void Read_NulCharacter_IsRefused(string text, string fault) => Assert.Equal([fault], Faults(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [Trait("diagnostic", "CR-TEXT-SURROGATE")]
    [InlineData("\\ud83d", true)]
    [InlineData("\\ude00", true)]
    [InlineData("\\ude00\\ud83d", true)]
    [InlineData("\\ud83dx\\ude00", true)]
    [InlineData("\\ud83d\\ude00", false)]
    [InlineData("x\\uD83D\\uDE00y\\ud83d\\ude00", false)]
    public void Read_SurrogateEscapes_MustBePaired(string escaped, bool refused) => Assert.Equal(
        refused ? ["CR-TEXT-SURROGATE at /0 (line 1, column 2)"] : [],
        Faults(Encoding.UTF8.GetBytes($"[\"{escaped}\"]")));

    [Theory]
    [Trait("diagnostic", "CR-TEXT-INVISIBLE")]
    [InlineData(0x200E)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    [InlineData(0x061C)]
    [InlineData(0x200B)]
    [InlineData(0x0009)]
    [InlineData(0x2028)]
    [InlineData(0xE0001)]
    public void Read_InvisibleCharacter_IsRefusedInNamesOnly(int codePoint)
    {
        string character = char.ConvertFromUtf32(codePoint);
        string escaped = string.Concat(character.Select(c => $"\\u{(int)c:x4}"));
        Assert.Equal(["CR-TEXT-INVISIBLE at  (line 1, column 2)"], Faults(Encoding.UTF8.GetBytes($$"""{"a{{escaped}}": 1}""")));
        Assert.Empty(Faults(Encoding.UTF8.GetBytes($"[\"{escaped}\"]")));
    }

    [Theory]
    [Trait("diagnostic", "CR-NUMBER-DIGITS")]
    [InlineData("0.1234567890123456789012345678", null)]
    [InlineData("0.12345678901234567890123456789", "CR-NUMBER-DIGITS")]
    [InlineData("1e-28", null)]
    [InlineData("1e-29", "CR-NUMBER-DIGITS")]
    [InlineData("79228162514264337593543950335", null)]
    [InlineData("7.9228162514264337593543950335", null)]
    [InlineData("7.9228162514264337593543950336", "CR-NUMBER-DIGITS")]
    [InlineData("1.00000000000000000000000000000000000000000", null)]
    public void Read_TooManyDigits_IsRefusedNotRounded(string number, string? code) => Assert.Equal(
        code is null ? [] : [$"{code} at /0 (line 1, column 2)"],
        Faults(Encoding.UTF8.GetBytes($"[{number}]")));

    [Theory]
    [Trait("diagnostic", "CR-NUMBER-RANGE")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e999999999999999999999")]
    public void Read_NumberTooLarge_IsRefused(string number) => Assert.Equal(
        ["CR-NUMBER-RANGE at /0 (line 1, column 2)"],
        Faults(Encoding.UTF8.GetBytes($"[{number}]")));

    private static string[] Faults(byte[] utf8)
    {
        Read(utf8, out string[] faults);
        return faults;
    }

    private static void Refuses(string text, string fault)
    {
        Assert.Null(Read(text, out string[] faults));
        Assert.Equal([fault], faults);
    }
}
