using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Rules;

namespace CollectionRules.Tests.Json;

/// <content>The limits of the format: at a limit a document loads or the memory budget says why not; one past it is a diagnostic.</content>
public sealed partial class PolicyJsonTests
{
    [Theory]
    [InlineData(500, "")]
    [InlineData(501, "CR-LIMIT-ITEMS")]
    public void TryLoadCore_Facts_EndAt500(int count, string code) => AssertCodes(code, Document(facts: Join(Enumerable.Range(0, count - 2).Select(i => $"{{\"name\": \"f{i}\", \"kind\": \"flag\"}}"))));

    [Theory]
    [InlineData(50_000, "")]
    [InlineData(50_001, "CR-LIMIT-ITEMS")]
    public void TryLoadCore_Rows_EndAt50000(int count, string code) =>
        AssertCodes(code, Document(rows: Join(Enumerable.Repeat("{\"cells\": [\"-\"], \"then\": [\"a\"]}", count))));

    [Fact]
    public void TryLoadCore_RowsPastTheMemoryBudget_SaySo() =>
        AssertCodes(DiagnosticCode.LimitMemory, Document(rows: Join(Enumerable.Range(0, 50_000).Select(static i => $"{{\"cells\": [\"{i}\"], \"then\": [\"a\"]}}"))));

    [Theory]
    [InlineData(25, "")]
    [InlineData(26, "CR-LIMIT-DEPTH")]
    public void TryLoadCore_Depth_EndsAt32(int negations, string code)
    {
        // Document, tables, table, rows, row and leaf are six levels; every "not" is one more.
        string condition = "{\"fact\": \"days\", \"is\": \"0\"}";
        for (int i = 0; i < negations + 1; i++)
        {
            condition = $"{{\"not\": {condition}}}";
        }

        AssertCodes(code, Document(rows: $"{{\"when\": {condition}, \"then\": [\"a\"]}}"));
    }

    [Theory]
    [InlineData(4_096, "")]
    [InlineData(4_097, "CR-LIMIT-TEXT")]
    public void TryLoadCore_Text_EndsAt4096(int length, string code) => AssertCodes(code, Document(note: new string('x', length)));

    [Theory]
    [InlineData(16 * 1024 * 1024, "")]
    [InlineData((16 * 1024 * 1024) + 1, "CR-LIMIT-SIZE")]
    public void TryLoadCore_Size_EndsAt16Megabytes(int bytes, string code) => AssertCodes(code, Document().PadRight(bytes));

    [Fact]
    public void Save_ConditionDeeperThanADocument_IsRefused()
    {
        CountFact days = Fact.Count("days");
        Condition condition = days >= 1;
        for (int i = 0; i < 40; i++)
        {
            condition = Condition.All(condition, days >= i);
        }

        CategoryFact stage = Fact.Category("stage", ["a"], static f => f.Phase(FactPhase.Staged));
        PolicyCore core = PolicyCore.Create("core", c => c.Stages(DecisionTable.Create("t", t => t.Output(stage).When(condition, "a"))));
        Assert.Contains(Assert.Throws<PolicyValidationException>(() => PolicyJson.Save(core)).Diagnostics, static fault => fault.Code == DiagnosticCode.LimitDepth);
    }

    private static string Join(IEnumerable<string> items) => string.Join(", ", items);

    private static string Document(string facts = "", string rows = "{\"cells\": [\"-\"], \"then\": [\"a\"]}", string note = "") =>
        "{\"schema\": \"collectionrules-core/1\", \"name\": \"limits\", \"note\": \"" + note + "\", \"facts\": [{\"name\": \"days\", \"kind\": \"count\"}, {\"name\": \"stage\", \"kind\": \"category\", \"values\": [\"a\"], \"phase\": \"staged\"}"
        + (facts.Length > 0 ? ", " + facts : "") + "], \"tables\": [{\"name\": \"t\", \"columns\": [\"days\"], \"outputs\": [{\"fact\": \"stage\"}], \"rows\": [" + rows + "]}], \"core\": {\"stages\": \"t\"}}";

    private static void AssertCodes(string code, string json)
    {
        PolicyJson.TryLoadCore(json, out _, out System.Collections.Immutable.ImmutableArray<PolicyDiagnostic> diagnostics);
        string[] codes = [.. diagnostics.Where(static fault => fault.Severity == Severity.Error).Select(static fault => fault.Code).Distinct()];
        Assert.Equal(code.Length == 0 ? [] : [code], codes);
    }
}
