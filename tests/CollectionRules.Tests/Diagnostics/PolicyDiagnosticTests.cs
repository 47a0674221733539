using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Diagnostics;

public sealed class PolicyDiagnosticTests
{
    private static PolicyDiagnostic Unknown(string path = "/stages/1/wen", TextPosition? position = null, string? suggestion = "when") =>
        new(DiagnosticCode.UnknownMember, path, "wen", suggestion, position, severity: null, TextArgument.FromWords("allowed", ["name", "when"]));

    [Fact]
    public void ToString_Everything_IsOneLine() => Assert.Equal(
        "CR-UNKNOWN-MEMBER error at /stages/1/wen (line 3, column 5): The member \"wen\" is not known here; allowed are \"name\", \"when\". Did you mean \"when\"? Hint: correct the name or remove the member.",
        Unknown(position: new TextPosition(3, 5)).ToString());

    [Fact]
    public void ToText_Chinese_IsOneLine() => Assert.Equal(
        "CR-UNKNOWN-MEMBER 错误，位于 /stages/1/wen（第 3 行，第 5 列）：此处没有成员“wen”；允许的成员为“name”、“when”。您是否想写“when”？提示：请改正名称或删除该成员。",
        Unknown(position: new TextPosition(3, 5)).ToText(Language.SimplifiedChinese));

    [Fact]
    public void ToString_WithoutPosition_LeavesItOut() =>
        Assert.StartsWith("CR-UNKNOWN-MEMBER error at /stages/1/wen: The member", Unknown().ToString(), StringComparison.Ordinal);

    [Fact]
    public void ToString_WithoutPath_LeavesItOut() => Assert.Equal(
        "CR-JSON-EMPTY error (line 1, column 1): The document is empty. Hint: write one JSON value, such as an object in braces.",
        new PolicyDiagnostic(DiagnosticCode.JsonEmpty, position: default(TextPosition)).ToString());

    [Fact]
    public void ToString_Bare_HasCodeAndSeverity() => Assert.Equal(
        "CR-JSON-EMPTY warning: The document is empty. Hint: write one JSON value, such as an object in braces.",
        new PolicyDiagnostic(DiagnosticCode.JsonEmpty, severity: Severity.Warning).ToString());

    [Fact]
    public void Message_NoSuggestion_AsksNothing() => Assert.Equal(
        "The member \"wen\" is not known here; allowed are \"name\", \"when\".", Unknown(suggestion: null).Message);

    [Fact]
    public void Message_HostileValue_StaysOneShortLine()
    {
        PolicyDiagnostic diagnostic = new(DiagnosticCode.MissingMember, value: "a\nb" + new string('c', 10_000));
        Assert.Equal($"The member \"a\\u000Ab{new string('c', 117)}…\" is missing.", diagnostic.Message);
        Assert.Equal(10_003, diagnostic.Value!.Length);
    }

    [Fact]
    public void Message_SensitiveValue_TellsItsLengthInTheLanguage()
    {
        PolicyDiagnostic diagnostic = new(DiagnosticCode.BadDate, "/borrower/born", arguments: TextArgument.Sensitive("value", "1990-13-01"));
        Assert.Null(diagnostic.Value);
        Assert.Equal("The text \"text of 10 characters\" is not a date of the form yyyy-MM-dd.", diagnostic.Message);
        Assert.Equal("文本“10 个字符的文本”不是 yyyy-MM-dd 形式的日期。", diagnostic.MessageIn(Language.SimplifiedChinese));
    }

    [Fact]
    public void Equals_SameParts_IsEqualWithTheSameHash()
    {
        Assert.Equal(Unknown(), Unknown());
        Assert.Equal(Unknown().GetHashCode(), Unknown().GetHashCode());
    }

    [Fact]
    public void Equals_OnePartDiffers_IsNotEqual()
    {
        Assert.NotEqual(Unknown(), Unknown(path: "/stages/2/wen"));
        Assert.NotEqual(Unknown(), Unknown(position: new TextPosition(1, 1)));
        Assert.NotEqual(Unknown(), Unknown(suggestion: null));
        Assert.NotEqual(Unknown(), new(DiagnosticCode.UnknownMember, "/stages/1/wen", "wen", "when", null, null, TextArgument.FromWords("allowed", ["name"])));
        Assert.NotEqual(Unknown(), new(DiagnosticCode.UnknownMember, "/stages/1/wen", "wen", "when", null, Severity.Warning, TextArgument.FromWords("allowed", ["name", "when"])));
        Assert.NotEqual(Unknown(), new(DiagnosticCode.UnknownWord, "/stages/1/wen", "wen", "when", null, null, TextArgument.FromWords("allowed", ["name", "when"])));
        Assert.NotEqual(Unknown(), new(DiagnosticCode.UnknownMember, "/stages/1/wen", "wenn", "when", null, null, TextArgument.FromWords("allowed", ["name", "when"])));
    }

    [Fact]
    public void New_MissingArgument_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new PolicyDiagnostic(DiagnosticCode.MissingMember));
        Assert.Equal("Diagnostic \"CR-MISSING-MEMBER\" needs the argument \"value\", which was not given. Hint: its message or hint uses {value}. (Parameter 'arguments')", fault.Message);
    }

    [Fact]
    public void New_PathWithoutSlash_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new PolicyDiagnostic(DiagnosticCode.JsonEmpty, "stages"));
        Assert.Equal("The path \"stages\" is not a JSON pointer; it must be empty or begin with \"/\". Hint: use JsonPointer. (Parameter 'path')", fault.Message);
    }

    [Fact]
    public void New_UndefinedSeverity_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyDiagnostic(DiagnosticCode.JsonEmpty, severity: (Severity)3));

    [Fact]
    public void New_UnknownCode_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new PolicyDiagnostic("CR-NONE"));
        Assert.Equal("No diagnostic has the code \"CR-NONE\". Hint: use a constant of DiagnosticCode. (Parameter 'code')", fault.Message);
    }
}
