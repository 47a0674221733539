using System.Collections.Immutable;
using System.Text.Json;
using CollectionRules.Diagnostics;
using CollectionRules.Json;

namespace CollectionRules.Tests.Json;

/// <content>The limits of policy documents, and what the published schema refuses.</content>
public sealed partial class WholePolicyTests
{
    [Theory]
    [InlineData(498, "")]
    [InlineData(499, "CR-LIMIT-ITEMS")]
    public void TryLoad_Facts_EndAt500(int more, string code) => AssertLimit(code, Example.Replace(
        "  \"facts\": [\n", "  \"facts\": [\n" + string.Concat(Enumerable.Range(0, more).Select(static i => $"{{\"name\": \"f{i}\", \"kind\": \"flag\", \"optional\": true, \"from\": {{\"attribute\": \"f{i}\"}}}},\n")), StringComparison.Ordinal));

    [Theory]
    [InlineData(4_096, "")]
    [InlineData(4_097, "CR-LIMIT-TEXT")]
    public void TryLoad_Text_EndsAt4096(int length, string code) =>
        AssertLimit(code, Example.Replace("An illustration of the format; its numbers recommend nothing. It states no rules of visits, so that nobody is visited.", new string('x', length), StringComparison.Ordinal));

    [Theory]
    [InlineData(16 * 1024 * 1024, "")]
    [InlineData((16 * 1024 * 1024) + 1, "CR-LIMIT-SIZE")]
    public void TryLoad_Size_EndsAt16Megabytes(int bytes, string code) => AssertLimit(code, Example.PadRight(bytes));

    [Theory]
    [InlineData(27, "")]
    [InlineData(28, "CR-LIMIT-DEPTH")]
    public void TryLoad_Depth_EndsAt32(int negations, string code)
    {
        // Document, ladder, stages and stage are four levels, the leaf is one more; every "not" is another.
        string condition = "{\"fact\": \"days-past-due\", \"is\": \">= 1\"}";
        for (int i = 0; i < negations; i++)
        {
            condition = $"{{\"not\": {condition}}}";
        }

        PolicyJson.TryLoad(Example.Replace("\"when\": {\"fact\": \"days-past-due\", \"is\": \">= 1\"}", $"\"when\": {condition}", StringComparison.Ordinal), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal(code.Length > 0, diagnostics.Any(static fault => fault.Code == DiagnosticCode.LimitDepth));
    }

    [Theory]
    [InlineData("\"currency\": \"CNY\"", "\"curency\": \"CNY\"")]
    [InlineData("\"schema\": \"collectionrules/1\"", "\"schema\": \"collectionrules/2\"")]
    [InlineData("\"tolerance\": 10", "\"tolerance\": \"ten\"")]
    [InlineData("\"kind\": \"term-extension\"", "\"kind\": \"term-extention\"")]
    [InlineData("\"most\": 3,\n    \"repeats\"", "\"most\": 0,\n    \"repeats\"")]
    [InlineData("\"tone\": \"gentle\"", "\"tone\": \"gentel\"")]
    [InlineData("\"topics\": [\"budgeting\"]", "\"topics\": []")]
    [InlineData("\"id\": \"reminder\",\n", "")]
    public void Schema_DocumentOfAnotherForm_IsRefusedByItAndByTheLoader(string old, string wrong)
    {
        string text = Example.Replace(old, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Example, text);
        Assert.False(Schema.Evaluate(JsonDocument.Parse(text).RootElement).IsValid);
        Assert.False(PolicyJson.TryLoad(text, out _, out _));
    }

    private static void AssertLimit(string code, string json)
    {
        Assert.NotEqual(Example, json);
        PolicyJson.TryLoad(json, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal(code.Length == 0 ? [] : [code], diagnostics.Where(static fault => fault.Severity == Severity.Error).Select(static fault => fault.Code).Distinct());
    }
}
