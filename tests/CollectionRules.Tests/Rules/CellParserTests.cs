using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Tests.Rules.Reference;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules;

public sealed partial class CellParserTests
{
    private static readonly Dictionary<string, Fact> Facts = new Fact[]
    {
        Fact.Count("days", f => f.Unbounded().Optional().Special("never-paid", -1).Special("90-plus").Special("5").Special("从未").Special("date")),
        Fact.Money("balance"),
        Fact.Ratio("share", f => f.Decimals(9)),
        Fact.Flag("cease", f => f.Optional()),
        Fact.Category("grade", ["A", "B", "two words", "1", "a\"b", "not", "a..b", "-", "甲"], f => f.Optional()),
        Fact.Category("channel", ["sms", "call"], f => f.OpenValues()),
        Fact.Date("due", f => f.Optional().Special("undated").Special("date").Special("2026-01-02")),
        Fact.Date("paid"),
    }.ToDictionary(static fact => fact.Name);

    [Theory]
    [InlineData("days", "-", "-")]
    [InlineData("days", "  -  ", "-")]
    [InlineData("days", "5", "5")]
    [InlineData("days", "-5", "-5")]
    [InlineData("days", "1e2", "100")]
    [InlineData("days", "\"5\"", "\"5\"")]
    [InlineData("days", ">= 90", ">= 90")]
    [InlineData("days", ">=90", ">= 90")]
    [InlineData("days", ">   90", "> 90")]
    [InlineData("days", "< 90", "< 90")]
    [InlineData("days", "<=  -90 ", "<= -90")]
    [InlineData("days", "[1..30]", "[1..30]")]
    [InlineData("days", "[ 1 .. 30 ]", "[1..30]")]
    [InlineData("days", "[1..30)", "[1..30)")]
    [InlineData("days", "[1..30[", "[1..30)")]
    [InlineData("days", "(1..30]", "(1..30]")]
    [InlineData("days", "]1..30]", "(1..30]")]
    [InlineData("days", "]1..30[", "(1..30)")]
    [InlineData("days", "(1..30)", "(1..30)")]
    [InlineData("days", "[7..7]", "7")]
    [InlineData("days", "[7..)", ">= 7")]
    [InlineData("days", "(..7]", "<= 7")]
    [InlineData("days", "]..[", "(..)")]
    [InlineData("days", "[..]", "(..)")]
    [InlineData("days", "missing", "missing")]
    [InlineData("days", "null", "missing")]
    [InlineData("days", "never-paid", "never-paid")]
    [InlineData("days", "90-plus", "\"90-plus\"")]
    [InlineData("days", "从未", "从未")]
    [InlineData("days", "date", "\"date\"")]
    [InlineData("days", "1, [3..5], > 9, never-paid, missing", "1, [3..5], > 9, never-paid, missing")]
    [InlineData("days", "1,2 ,3", "1, 2, 3")]
    [InlineData("days", "not(1)", "not(1)")]
    [InlineData("days", " not ( 1 , missing ) ", "not(1, missing)")]
    [InlineData("days", "not((1..2))", "not((1..2))")]
    [InlineData("balance", "1250.50", "1250.5")]
    [InlineData("balance", "[0.01..0.02]", "[0.01..0.02]")]
    [InlineData("balance", "1.50000000000000000000000000000000000", "1.5")]
    [InlineData("share", "> 0.123456789", "> 0.123456789")]
    [InlineData("cease", "true", "true")]
    [InlineData("cease", "not(false)", "not(false)")]
    [InlineData("cease", "\"true\"", "true")]
    [InlineData("grade", "A", "A")]
    [InlineData("grade", "\"A\", B", "A, B")]
    [InlineData("grade", "\"two words\"", "\"two words\"")]
    [InlineData("grade", "1", "\"1\"")]
    [InlineData("grade", "\"a\"\"b\"", "\"a\"\"b\"")]
    [InlineData("grade", "not", "\"not\"")]
    [InlineData("grade", "not(not)", "not(\"not\")")]
    [InlineData("grade", "\"a..b\"", "\"a..b\"")]
    [InlineData("grade", "\"-\"", "\"-\"")]
    [InlineData("grade", "甲, missing", "甲, missing")]
    [InlineData("channel", "other, sms", "other, sms")]
    [InlineData("due", "2026-11-22", "2026-11-22")]
    [InlineData("due", "date(\"2026-11-22\")", "2026-11-22")]
    [InlineData("due", "date( \"2026-11-22\" )", "2026-11-22")]
    [InlineData("due", ">= date(\"2026-11-22\"), undated", ">= 2026-11-22, undated")]
    [InlineData("due", "[2026-01-01..2026-02-01)", "[2026-01-01..2026-02-01)")]
    [InlineData("due", "(date(\"2026-01-01\") .. date(\"2026-02-01\")]", "(2026-01-01..2026-02-01]")]
    [InlineData("due", "not(date(\"2026-01-01\"), missing)", "not(2026-01-01, missing)")]
    [InlineData("due", "date", "\"date\"")]
    [InlineData("due", "\"2026-01-02\"", "\"2026-01-02\"")]
    [InlineData("due", "2026-01-02", "2026-01-02")]
    [InlineData("due", "0001-01-01", "0001-01-01")]
    [InlineData("due", "9999-12-31", "9999-12-31")]
    public void Parse_Cell_PrintsAndParsesBack(string fact, string cell, string printed)
    {
        FactSet set = FactSet.Parse(cell, Facts[fact]);
        Assert.Equal(printed, set.ToCell(Facts[fact]));
        Assert.Equal(set, FactSet.Parse(printed, Facts[fact]));
    }

    [Fact]
    public void Parse_BareAndQuotedDigits_AreNumberAndSpecialCode()
    {
        Assert.Equal([SetTerm.OfRange(NumberInterval.Closed(5, 5))], FactSet.Parse("5", Facts["days"]).Terms.AsEnumerable());
        Assert.Equal([SetTerm.OfWord("5")], FactSet.Parse("\"5\"", Facts["days"]).Terms.AsEnumerable());
        Assert.Equal([SetTerm.OfWord("2026-01-02")], FactSet.Parse("\"2026-01-02\"", Facts["due"]).Terms.AsEnumerable());
        Assert.Equal(SetTermKind.Range, FactSet.Parse("2026-01-02", Facts["due"]).Terms[0].Kind);
        Assert.Same(FactSet.Any, FactSet.Parse("-", Facts["grade"]));
        Assert.Equal([SetTerm.OfWord("-")], FactSet.Parse("\"-\"", Facts["grade"]).Terms.AsEnumerable());
    }

    [Fact]
    public void ToCell_RandomSets_ParseBackEqual() => Property.HoldsForSeeds(
        random =>
        {
            RandomFacts facts = new(random, 3);
            foreach (Fact fact in facts.All)
            {
                FactSet set = facts.Set(fact);
                Assert.Equal(set, FactSet.Parse(set.ToCell(fact), fact));
            }
        },
        moderate: 1_000);

    [Fact]
    public void Parse_RandomText_EndsWithASetOrWithDiagnosticsInsideTheCell() => Property.HoldsForSeeds(
        random =>
        {
            string cell = Nonsense(random);
            foreach (Fact fact in Facts.Values)
            {
                DiagnosticBag bag = new();
                FactSet? set = CellParser.Parse(cell, fact, "", bag);
                Assert.Equal(set is null, bag.HasErrors);
                Assert.All(bag.ToImmutable(), diagnostic => Assert.InRange(diagnostic.Position!.Value.Column, 1, cell.Length + 1));
                if (set is not null)
                {
                    Assert.Equal(set, FactSet.Parse(set.ToCell(fact), fact));
                }
            }
        },
        moderate: 3_000);

    [Fact]
    public void Parse_VeryLongCells_EndAndKeepTheLimitOfDiagnostics()
    {
        DiagnosticBag commas = new();
        Assert.Null(CellParser.Parse(new string(',', CellParser.LongestText), Facts["days"], "", commas));
        Assert.Equal(DiagnosticBag.DefaultLimit, commas.Count);
        DiagnosticBag open = new();
        Assert.Null(CellParser.Parse(new string('(', CellParser.LongestText), Facts["days"], "", open));
        Assert.Equal(1, open.Count);
        DiagnosticBag digits = new();
        Assert.Null(CellParser.Parse(new string('9', CellParser.LongestText), Facts["days"], "", digits));
        Assert.Equal(DiagnosticCode.CellDigits, Assert.Single(digits.ToImmutable()).Code);
    }

    private static string Nonsense(Random random)
    {
        string[] pieces = ["-", ",", "(", ")", "[", "]", "..", ".", "<", ">", "=", " ", "\"", "not(", "not", "missing", "null", "date(\"2026-01-01\")", "date", "2026-02-30", "1", "-1", "1e99999", "0.00001", "never-paid", "A", "甲", "true", "\t", "\0", "\u202E", "😀", "\uD83D", "+", "99999999999999999999999999999999"];
        StringBuilder text = new();
        for (int i = random.Next(0, 9); i >= 0; i--)
        {
            text.Append(random.Next(10) == 0 ? ((char)random.Next(char.MaxValue)).ToString() : pieces[random.Next(pieces.Length)]);
        }

        return text.ToString();
    }
}
