using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Tests.Serialization;

public sealed partial class DocumentReaderTests
{
    internal static DocumentNode? Read(string text, out string[] faults, DocumentLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(text), out faults, limits);

    internal static DocumentNode? Read(byte[] utf8, out string[] faults, DocumentLimits? limits = null)
    {
        DiagnosticBag bag = new();
        DocumentNode? root = DocumentReader.Read(utf8, limits ?? DocumentLimits.Policy, bag);
        faults = [.. bag.ToImmutable().Select(diagnostic => $"{diagnostic.Code} at {diagnostic.Path} ({diagnostic.Position})")];
        return root;
    }

    internal static DocumentNode Valid(string text)
    {
        DocumentNode? root = Read(text, out string[] faults);
        Assert.Empty(faults);
        return root!;
    }

    [Fact]
    public void Read_EveryKind_BuildsTheTree()
    {
        DocumentNode root = Valid("""{"n": -1.50e1, "t": "a\"\\\/\b\f\n\r\t\u5f20", "f": [true, false, null, {}, []]}""");
        Assert.Equal(DocumentKind.Object, root.Kind);
        Assert.Equal(["n", "t", "f"], root.Members.Select(member => member.Name));
        Assert.Equal("-1.50e1", root.Find("n")!.Text);
        Assert.True(root.Find("n")!.TryGetNumber(out decimal number));
        Assert.Equal(-15m, number);
        Assert.Equal("a\"\\/\b\f\n\r\t张", root.Find("t")!.Text);
        Assert.Equal(
            [DocumentKind.Flag, DocumentKind.Flag, DocumentKind.Nothing, DocumentKind.Object, DocumentKind.Array],
            root.Find("f")!.Items.Select(item => item.Kind));
        Assert.Equal(["true", "false", "null", "", ""], root.Find("f")!.Items.Select(item => item.Text));
        Assert.Null(root.Find("none"));
    }

    [Fact]
    public void Read_Positions_CountLinesAndUtf16Columns()
    {
        DocumentNode root = Valid("{\r\n  \"张\U0001F600\": 1,\n\t\"b\": [ 2,\n3 ]}");
        Assert.Equal(new TextPosition(1, 1), root.Position);
        Assert.Equal(new TextPosition(2, 3), root.Members[0].Position);
        Assert.Equal(new TextPosition(2, 10), root.Members[0].Value.Position);
        Assert.Equal(new TextPosition(3, 9), root.Find("b")!.Items[0].Position);
        Assert.Equal(new TextPosition(4, 1), root.Find("b")!.Items[1].Position);
    }

    [Fact]
    public void Read_Paths_AreJsonPointers()
    {
        DocumentNode root = Valid("""{"a/b": [0, {"c~d": 1}]}""");
        Assert.Equal("", root.Path);
        Assert.Equal("/a~1b/1/c~0d", root.Members[0].Value.Items[1].Members[0].Value.Path);
    }

    [Fact]
    public void Path_LongName_IsCut()
    {
        string name = new('n', 129);
        Assert.Equal($"/{name[..128]}…", Valid($$"""{"{{name}}": 1}""").Members[0].Value.Path);
        Assert.Equal($"/{name[..128]}", Valid($$"""{"{{name[..128]}}": 1}""").Members[0].Value.Path);
    }

    [Fact]
    public void Read_ByteOrderMark_IsAcceptedAndNotCounted()
    {
        DocumentNode? root = Read([0xEF, 0xBB, 0xBF, .. "[1]"u8], out string[] faults);
        Assert.Empty(faults);
        Assert.Equal(new TextPosition(1, 2), root!.Items[0].Position);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void Find_ManyMembers_FindsEach(int count)
    {
        DocumentNode root = Valid("{" + string.Join(',', Enumerable.Range(0, count).Select(i => $"\"m{i}\":{i}")) + "}");
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal($"{i}", root.Find($"m{i}")!.Text));
        Assert.Null(root.Find("m-1"));
        Assert.Equal(count, root.Members.Count);
    }

    [Fact]
    public void Read_FivePlantedFaults_ReportsFiveWithLineAndColumn()
    {
        const string Text = """
            {
              "name": "a\u0000b",
              "start": 0.12345678901234567890123456789,
              "name": "again",
              "rows": [1, 2e40],
              "id\u202e": true
            }
            """;
        DiagnosticBag bag = new();
        DocumentReader.Read(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n")), DocumentLimits.Policy, bag);
        Assert.Equal(
            [
                "CR-TEXT-NUL error at /name (line 2, column 11): The text \"a\\u0000b\" holds a NUL character, which is not allowed. Hint: remove the character U+0000.",
                "CR-NUMBER-DIGITS error at /start (line 3, column 12): The number \"0.12345678901234567890123456789\" has more digits than can be kept exactly; a number may have 28 significant digits, at most 28 of them after the point. Hint: write the number with fewer digits; it is never rounded silently.",
                "CR-JSON-DUPLICATE error at /name (line 4, column 3): The name \"name\" stands twice in one object; the first is on line 2. Hint: keep one of the two.",
                "CR-NUMBER-RANGE error at /rows/1 (line 5, column 15): The number \"2e40\" is outside the range of -79228162514264337593543950335 to 79228162514264337593543950335. Hint: write a smaller number; look for an exponent that is too large.",
                "CR-TEXT-INVISIBLE error (line 6, column 3): The name \"id\\u202E\" holds the invisible character U+202E; names and ids must show all they hold. Hint: remove control, format and text-direction characters.",
            ],
            bag.ToImmutable().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Read_Sensitive_NeverShowsAValue()
    {
        DiagnosticBag bag = new();
        DocumentReader.Read("""{"phone": "13800138000\u0000", "income": 1e40, "phone": "x"}"""u8, DocumentLimits.Case, bag, sensitive: true);
        Assert.Equal(
            [
                "The text \"text of 12 characters\" holds a NUL character, which is not allowed.",
                "The number \"text of 4 characters\" is outside the range of -79228162514264337593543950335 to 79228162514264337593543950335.",
                "The name \"phone\" stands twice in one object; the first is on line 1.",
            ],
            bag.ToImmutable().Select(diagnostic => diagnostic.Message));
        Assert.DoesNotContain(bag.ToImmutable(), diagnostic => diagnostic.Value is "13800138000\0" or "1e40");
    }

    [Fact]
    public void Read_FullBag_StopsEarly()
    {
        DiagnosticBag bag = new(limit: 2);
        Assert.Null(DocumentReader.Read("[1e40,1e40,1e40,1e40]"u8, DocumentLimits.Policy, bag));
        Assert.Equal(2, bag.Count);
        bag = new(limit: 1);
        bag.Add(new PolicyDiagnostic(DiagnosticCode.JsonEmpty, severity: Severity.Warning));
        Assert.NotNull(DocumentReader.Read("[1]"u8, DocumentLimits.Policy, bag));
    }

    [Fact]
    public void Read_NullArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentReader.Read([], null!, new DiagnosticBag()));
        Assert.Throws<ArgumentNullException>(() => DocumentReader.Read([], DocumentLimits.Policy, null!));
    }
}
