using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Rules;

public sealed partial class CellParserTests
{
    private const string Syntax = "Hint: write -, a comparison such as >= 90, a range such as [1..30], a value, a comma list of these, or not(...).";

    [Theory]
    [Trait("diagnostic", "CR-CELL-SYNTAX")]
    [InlineData("days", "", "has its end at column 1 where a value is expected.", 1)]
    [InlineData("days", "   ", "has its end at column 4 where a value is expected.", 4)]
    [InlineData("days", "=5", "has \"=\" at column 1 where a value is expected.", 1)]
    [InlineData("days", ">=", "has its end at column 3 where a number is expected.", 3)]
    [InlineData("days", "< =5", "has \"=\" at column 3 where a number is expected.", 3)]
    [InlineData("days", "[1 5]", "has \"5\" at column 4 where \"..\" is expected.", 4)]
    [InlineData("days", "[1,5]", "has \",\" at column 3 where \"..\" is expected.", 3)]
    [InlineData("days", "[1..5", "has its end at column 6 where \"]\", \")\" or \"[\" is expected.", 6)]
    [InlineData("days", "[1..5}", "", 0)]
    [InlineData("days", "[1..5 6]", "has \"6\" at column 7 where \"]\", \")\" or \"[\" is expected.", 7)]
    [InlineData("days", "1 2", "has \"2\" at column 3 where a comma or the end is expected.", 3)]
    [InlineData("days", ">5 <10", "has \"<\" at column 4 where a comma or the end is expected.", 4)]
    [InlineData("days", "1,", "has its end at column 3 where a value is expected.", 3)]
    [InlineData("days", ",1", "has \",\" at column 1 where a value is expected.", 1)]
    [InlineData("days", "not(1", "has its end at column 6 where a comma or \")\" is expected.", 6)]
    [InlineData("days", "not(1 2)", "has \"2\" at column 7 where a comma or \")\" is expected.", 7)]
    [InlineData("days", "not(1) 2", "has \"2\" at column 8 where the end is expected.", 8)]
    [InlineData("days", "not()", "has \")\" at column 5 where a value is expected.", 5)]
    [InlineData("days", "1 😀", "has \"😀\" at column 3 where a comma or the end is expected.", 3)]
    [InlineData("grade", "\"A", "has its end at column 3 where a closing quote is expected.", 3)]
    [InlineData("grade", "\"A\"B", "has \"B\" at column 4 where a comma or the end is expected.", 4)]
    [InlineData("paid", ">=", "has its end at column 3 where a date is expected.", 3)]
    [InlineData("paid", "date(2026-01-01)", "has \"2\" at column 6 where a date in quotes is expected.", 6)]
    [InlineData("paid", "date(\"2026-01-01", "has its end at column 17 where a closing quote is expected.", 17)]
    [InlineData("paid", "date(\"2026-01-01\"", "has its end at column 18 where \")\" is expected.", 18)]
    public void Parse_WrongSyntax_PointsAtTheColumn(string fact, string cell, string message, int column)
    {
        if (column == 0)
        {
            // A brace belongs to the number before it.
            Assert.Equal(["CR-CELL-NUMBER error (line 1, column 5): The text \"5}\" is not a number of \"days\". Hint: write digits with a point, such as 1250.50."], Lines(fact, cell));
            return;
        }

        Assert.Equal([$"CR-CELL-SYNTAX error (line 1, column {column}): The cell \"{cell}\" {message} {Syntax}"], Lines(fact, cell));
    }

    [Theory]
    [Trait("diagnostic", "CR-CELL-NUMBER")]
    [Trait("diagnostic", "CR-CELL-DIGITS")]
    [Trait("diagnostic", "CR-CELL-DATE")]
    [InlineData("days", "1_000", "CR-CELL-NUMBER error (line 1, column 1): The text \"1_000\" is not a number of \"days\". Hint: write digits with a point, such as 1250.50.")]
    [InlineData("days", ">= +5", "CR-CELL-NUMBER error (line 1, column 4): The text \"+5\" is not a number of \"days\". Hint: write digits with a point, such as 1250.50.")]
    [InlineData("days", ">= ninety", "CR-CELL-NUMBER error (line 1, column 4): The text \"ninety\" is not a number of \"days\". Hint: write digits with a point, such as 1250.50.")]
    [InlineData("days", "!5", "CR-CELL-NUMBER error (line 1, column 1): The text \"!5\" is not a number of \"days\". Hint: write digits with a point, such as 1250.50.")]
    [InlineData("days", "-, 5", "CR-CELL-NUMBER error (line 1, column 1): The text \"-\" is not a number of \"days\". Hint: write digits with a point, such as 1250.50.")]
    [InlineData("balance", "[1.5.5..2]", "CR-CELL-NUMBER error (line 1, column 2): The text \"1.5.5\" is not a number of \"balance\". Hint: write digits with a point, such as 1250.50.")]
    [InlineData("share", "0.12345678901234567890123456789", "CR-CELL-DIGITS error (line 1, column 1): The number \"0.12345678901234567890123456789\" on \"share\" cannot be kept exactly. Hint: write it with fewer digits.")]
    [InlineData("share", "> 1e29", "CR-CELL-DIGITS error (line 1, column 3): The number \"1e29\" on \"share\" cannot be kept exactly. Hint: write it with fewer digits.")]
    [InlineData("paid", "2026-02-29", "CR-CELL-DATE error (line 1, column 1): The text \"2026-02-29\" is not a date of \"paid\". Hint: write an existing day as 2026-11-22 or date(\"2026-11-22\").")]
    [InlineData("paid", "[2026-01-01..2026-1-9]", "CR-CELL-DATE error (line 1, column 14): The text \"2026-1-9\" is not a date of \"paid\". Hint: write an existing day as 2026-11-22 or date(\"2026-11-22\").")]
    [InlineData("paid", "date(\"\")", "CR-CELL-DATE error (line 1, column 1): The text \"\" is not a date of \"paid\". Hint: write an existing day as 2026-11-22 or date(\"2026-11-22\").")]
    [InlineData("paid", "date", "CR-CELL-DATE error (line 1, column 1): The text \"date\" is not a date of \"paid\". Hint: write an existing day as 2026-11-22 or date(\"2026-11-22\").")]
    [InlineData("paid", "5", "CR-CELL-DATE error (line 1, column 1): The text \"5\" is not a date of \"paid\". Hint: write an existing day as 2026-11-22 or date(\"2026-11-22\").")]
    public void Parse_WrongNumberOrDate_PointsAtIt(string fact, string cell, string line) => Assert.Equal([line], Lines(fact, cell));

    [Theory]
    [Trait("diagnostic", "CR-BOUND-DECIMALS")]
    [Trait("diagnostic", "CR-BOUND-RANGE")]
    [Trait("diagnostic", "CR-EMPTY-RANGE")]
    [Trait("diagnostic", "CR-NOT-MISSING")]
    [Trait("diagnostic", "CR-WRONG-KIND")]
    [Trait("diagnostic", "CR-UNKNOWN-VALUE")]
    [Trait("diagnostic", "CR-UNKNOWN-SPECIAL")]
    [InlineData("days", "> 0.5", "CR-BOUND-DECIMALS error (line 1, column 1): The bound 0.5 on \"days\" has more than 0 decimals. Hint: write fewer decimals, or declare more on the fact.")]
    [InlineData("balance", "[1..2.005]", "CR-BOUND-DECIMALS error (line 1, column 1): The bound 2.005 on \"balance\" has more than 2 decimals. Hint: write fewer decimals, or declare more on the fact.")]
    [InlineData("days", "1152921504606846975", "CR-BOUND-RANGE error (line 1, column 1): The bound 1152921504606846975 on \"days\" is too large to be compared exactly. Hint: use a smaller bound, or declare fewer decimals on the fact.")]
    [InlineData("days", "< -1152921504606846975", "CR-BOUND-RANGE error (line 1, column 1): The bound -1152921504606846975 on \"days\" is too large to be compared exactly. Hint: use a smaller bound, or declare fewer decimals on the fact.")]
    [InlineData("days", "[30..1]", "CR-EMPTY-RANGE error (line 1, column 1): The range [30..1] on \"days\" is empty. Hint: put the smaller end first and include at least one end.")]
    [InlineData("days", "  [30..30)", "CR-EMPTY-RANGE error (line 1, column 3): The range [30..30) on \"days\" is empty. Hint: put the smaller end first and include at least one end.")]
    [InlineData("paid", "(2026-02-01..2026-01-01)", "CR-EMPTY-RANGE error (line 1, column 1): The range (2026-02-01..2026-01-01) on \"paid\" is empty. Hint: put the smaller end first and include at least one end.")]
    [InlineData("balance", "missing", "CR-NOT-MISSING error (line 1, column 1): The fact \"balance\" is never missing, so \"missing\" holds for no row. Hint: remove it, or declare the fact optional.")]
    [InlineData("grade", "[1..2]", "CR-WRONG-KIND error (line 1, column 1): The range [1..2] does not fit the fact \"grade\", which is no number or date. Hint: name its values instead.")]
    [InlineData("cease", "> 0", "CR-WRONG-KIND error (line 1, column 1): The range > 0 does not fit the fact \"cease\", which is no number or date. Hint: name its values instead.")]
    [InlineData("grade", "a", "CR-UNKNOWN-VALUE error (line 1, column 1): The fact \"grade\" has no value \"a\". Did you mean \"A\"? Hint: use one of the declared values.")]
    [InlineData("grade", "other", "CR-UNKNOWN-VALUE error (line 1, column 1): The fact \"grade\" has no value \"other\". Hint: use one of the declared values.")]
    [InlineData("grade", "\"two word\"", "CR-UNKNOWN-VALUE error (line 1, column 1): The fact \"grade\" has no value \"two word\". Did you mean \"two words\"? Hint: use one of the declared values.")]
    [InlineData("channel", "cal", "CR-UNKNOWN-VALUE error (line 1, column 1): The fact \"channel\" has no value \"cal\". Did you mean \"call\"? Hint: use one of the declared values.")]
    [InlineData("cease", "yes", "CR-UNKNOWN-VALUE error (line 1, column 1): The fact \"cease\" has no value \"yes\". Hint: use one of the declared values.")]
    [InlineData("days", "never-payed", "CR-UNKNOWN-SPECIAL error (line 1, column 1): The fact \"days\" has no special code \"never-payed\". Did you mean \"never-paid\"? Hint: declare it on the fact, or use one that is declared.")]
    [InlineData("balance", "从未", "CR-UNKNOWN-SPECIAL error (line 1, column 1): The fact \"balance\" has no special code \"从未\". Hint: declare it on the fact, or use one that is declared.")]
    [InlineData("balance", "\"5\"", "CR-UNKNOWN-SPECIAL error (line 1, column 1): The fact \"balance\" has no special code \"5\". Hint: declare it on the fact, or use one that is declared.")]
    public void Parse_TermThatDoesNotFitTheFact_PointsAtIt(string fact, string cell, string line) => Assert.Equal([line], Lines(fact, cell));

    [Fact]
    public void Parse_SeveralFaults_AreAllReported() => Assert.Equal(
        [
            "CR-UNKNOWN-SPECIAL error (line 1, column 1): The fact \"days\" has no special code \"foo\". Hint: declare it on the fact, or use one that is declared.",
            "CR-BOUND-DECIMALS error (line 1, column 6): The bound 0.5 on \"days\" has more than 0 decimals. Hint: write fewer decimals, or declare more on the fact.",
            "CR-EMPTY-RANGE error (line 1, column 18): The range [9..1] on \"days\" is empty. Hint: put the smaller end first and include at least one end.",
            $"CR-CELL-SYNTAX error (line 1, column 26): The cell \"foo, >= 0.5, 7, [9..1], \" has its end at column 26 where a value is expected. {Syntax}",
        ],
        Lines("days", "foo, >= 0.5, 7,  [9..1], ").Select(static line => line.Replace("7,  [", "7, [", StringComparison.Ordinal)));

    [Fact]
    public void Parse_FaultInsideNot_IsNotFollowedByAnother()
    {
        Assert.Equal(["CR-UNKNOWN-VALUE error (line 1, column 5): The fact \"grade\" has no value \"X\". Hint: use one of the declared values."], Lines("grade", "not(X)"));
        Assert.Equal(["CR-CELL-DATE error (line 1, column 5): The text \"2026-13-01\" is not a date of \"paid\". Hint: write an existing day as 2026-11-22 or date(\"2026-11-22\")."], Lines("paid", "not(date(\"2026-13-01\"))"));
        Assert.Equal(2, Lines("grade", "not(X, Y)").Length);
        Assert.Equal(2, Lines("grade", "not(X").Length);
    }

    [Fact]
    public void Parse_InvisibleCharacters_AreShownAsEscapes() => Assert.Equal(
        ["CR-UNKNOWN-VALUE error (line 1, column 1): The fact \"grade\" has no value \"A\\u202E\". Hint: use one of the declared values."],
        Lines("grade", "\"A\u202E\"").Select(static line => line.Replace(" Did you mean \"A\"?", "", StringComparison.Ordinal)));

    [Fact]
    public void Parse_Chinese_SaysWhatIsExpected()
    {
        DiagnosticBag bag = new();
        CellParser.Parse("[1 5]", Facts["days"], "/tables/t/rows/0/cells/1", bag);
        CellParser.Parse(">=", Facts["days"], "", bag);
        Assert.Equal(
            [
                "CR-CELL-SYNTAX 错误，位于 /tables/t/rows/0/cells/1（第 1 行，第 4 列）：单元格“[1 5]”第 4 列为“5”，此处应为“..”。提示：请写 -、比较（如 >= 90）、区间（如 [1..30]）、取值、以逗号分隔的列表，或 not(...)。",
                "CR-CELL-SYNTAX 错误（第 1 行，第 3 列）：单元格“>=”第 3 列为结尾，此处应为数字。提示：请写 -、比较（如 >= 90）、区间（如 [1..30]）、取值、以逗号分隔的列表，或 not(...)。",
            ],
            bag.ToImmutable().Select(static diagnostic => diagnostic.ToText(Language.SimplifiedChinese)));
    }

    [Fact]
    public void Parse_NullArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => FactSet.Parse(null!, Facts["days"]));
        Assert.Throws<ArgumentNullException>(() => FactSet.Parse("-", null!));
    }

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-TERMS")]
    public void Parse_CellAtItsLimits_Works_OneMoreIsReported()
    {
        Assert.Equal(FactSet.Parse("1", Facts["days"]), FactSet.Parse("1".PadRight(4_096), Facts["days"]));
        Assert.Equal(["CR-LIMIT-TEXT error: The text has 4097 characters; at most 4096 are allowed. Hint: shorten the text."], Lines("days", "1".PadRight(4_097)));
        Assert.Equal(1_000, FactSet.Parse(Ones(1_000), Facts["days"]).Terms.Length);
        Assert.Equal(["CR-LIMIT-TERMS error: The cell has more than 1000 terms. Hint: use ranges, not(...), or several rows."], Lines("days", Ones(1_001)));
        Assert.Equal(["CR-LIMIT-TERMS error: The cell has more than 1000 terms. Hint: use ranges, not(...), or several rows."], Lines("days", $"not({Ones(1_500)})"));

        static string Ones(int count) => string.Join(',', Enumerable.Repeat("1", count));
    }

    private static string[] Lines(string fact, string cell) =>
        [.. Assert.Throws<PolicyValidationException>(() => FactSet.Parse(cell, Facts[fact])).Diagnostics.Select(static diagnostic => diagnostic.ToString())];
}
