using CollectionRules.Rules;

namespace CollectionRules.Tests.Docs;

public class RulesPageTests
{
    private static readonly DocumentFile Page = new("docs/rules.md");
    private static readonly CountFact Days = Fact.Count("days", f => f.Optional().Special("never-paid"));
    private static readonly CategoryFact Channel = Fact.Category("channel", ["sms", "call", "letter"], f => f.Optional());
    private static readonly FlagFact Cease = Fact.Flag("cease", f => f.Optional());
    private static readonly DateFact Due = Fact.Date("due", f => f.Optional());
    private static readonly CategoryFact Answer = Fact.Category("answer", ["yes", "no"], f => f.Phase(FactPhase.Staged));

    public static TheoryData<string> Cells => [.. Page.Table("Cells").Select(static row => row[0].Trim('`'))];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Cell_OfThePage_ParsesAndPrintsBack(string cell)
    {
        Fact fact = FactOf(cell);
        FactSet set = FactSet.Parse(cell, fact);
        Assert.Equal(set, FactSet.Parse(set.ToCell(fact), fact));
    }

    [Theory]
    [InlineData("-", "0 30 missing never-paid", "")]
    [InlineData("30", "30", "29 31 missing never-paid")]
    [InlineData(">= 90", "90 91", "89 missing never-paid")]
    [InlineData("[1..30]", "1 30", "0 31 missing never-paid")]
    [InlineData("[1..30)", "1 29", "0 30 missing never-paid")]
    [InlineData("(1..30]", "2 30", "1 31 missing never-paid")]
    [InlineData("(..)", "0 5000", "missing never-paid")]
    [InlineData("1, 3, [7..9]", "1 3 7 9", "2 6 10 missing never-paid")]
    [InlineData("missing", "missing", "0 never-paid")]
    [InlineData("never-paid", "never-paid", "0 missing")]
    [InlineData("not(missing)", "0 never-paid", "missing")]
    [InlineData("not([1..30], never-paid)", "0 31 missing", "1 30 never-paid")]
    public void Cell_OfThePage_HoldsForWhatThePageSays(string cell, string inside, string outside)
    {
        Assert.Contains(cell, Page.Table("Cells").Select(static row => row[0].Trim('`')));
        DecisionTable table = DecisionTable.Create("t", t => t.Columns(Days).Output(Answer, "no").Row([cell], ["yes"]));
        Assert.All(inside.Split(' ', StringSplitOptions.RemoveEmptyEntries), value => Assert.Equal("yes", Ask(table, value)));
        Assert.All(outside.Split(' ', StringSplitOptions.RemoveEmptyEntries), value => Assert.Equal("no", Ask(table, value)));
    }

    [Fact]
    public void Conditions_OfThePage_HaveTheValuesOfThePage()
    {
        Dictionary<string, Condition> conditions = new()
        {
            ["`days >= 90`"] = Days >= 90,
            ["`!(days >= 90)`"] = !(Days >= 90),
            ["`days.IsMissing`"] = Days.IsMissing,
            ["`days.IsKnown`"] = Days.IsKnown,
        };
        string[] values = ["90", "20", "never-paid", "missing"];
        foreach (string[] row in Page.Table("Conditions"))
        {
            Condition condition = conditions[row[0]];
            Assert.Equal(row[1..], values.Select(value => Truth(condition, value)));
        }
    }

    private static string Truth(Condition condition, string value)
    {
        DecisionTable table = DecisionTable.Create("t", t => t.Hit(HitPolicy.Unique).Output(Answer).When(condition, "yes").When(!condition, "no"));
        TableResult result = table.Evaluate(Row(table, value));
        return result.Status == TableStatus.NoMatch ? "unknown" : result.Outputs[0].Word == "yes" ? "true" : "false";
    }

    private static string? Ask(DecisionTable table, string value) => table.Evaluate(Row(table, value)).Outputs[0].Word;

    private static FactRow Row(DecisionTable table, string value) => table.Schema.NewRow().Set(Days, value switch
    {
        "missing" => FactValue.Missing,
        "never-paid" => FactValue.Special(value),
        _ => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
    });

    private static Fact FactOf(string cell) => cell switch
    {
        _ when cell.Contains("sms", StringComparison.Ordinal) => Channel,
        "true" => Cease,
        _ when cell.Contains("2026", StringComparison.Ordinal) => Due,
        _ => Days,
    };
}
