using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed partial class DecisionTableTests
{
    private static readonly CountFact[] Counts = [.. Enumerable.Range(0, 400).Select(static i => Fact.Count($"n{i.ToString(CultureInfo.InvariantCulture)}", f => f.Optional()))];

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-ROWS")]
    public void Create_FiftyThousandRows_Works_OneMoreIsReported()
    {
        DecisionTable table = DecisionTable.Create("t", static t => Many(t, DecisionTable.MostRows));
        Assert.Equal("r1", table.Evaluate(Row(table, (Counts[0], 0))).Rows.Single().Id);
        Assert.Equal("r300", table.Evaluate(Row(table, (Counts[0], 299))).Rows.Single().Id);
        Assert.Equal(
            ["CR-LIMIT-ROWS error at /tables/t: The table has 50001 rows; at most 50,000 are allowed. Hint: split the table."],
            Faults("t", static t => Many(t, DecisionTable.MostRows + 1)));

        static void Many(DecisionTableBuilder t, int rows)
        {
            t.Columns(Counts[0]).Output(Stage);
            for (int i = 0; i < rows; i++)
            {
                t.Row([(i % 300).ToString(CultureInfo.InvariantCulture)], ["call"]);
            }
        }
    }

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-MEMORY")]
    public void Create_FiftyThousandDifferentBounds_SaysThatMemoryIsExceeded() => Assert.Equal(
        ["CR-LIMIT-MEMORY error at /tables/t: The table has so many rows and bounds that it would take more than 128 MiB. Hint: split the table, or use fewer different bounds."],
        Faults("t", static t =>
        {
            t.Columns(Counts[0]).Output(Stage);
            for (int i = 0; i < DecisionTable.MostRows; i++)
            {
                t.Row([new FactSet([SetTerm.OfRange(NumberInterval.AtLeast(i))], false)], ["call"]);
            }
        }));

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-FACTS")]
    public void Create_FiveHundredFacts_Work_OneMoreIsReported()
    {
        Fact[] facts = [.. Enumerable.Range(0, FactSchema.MostFacts + 1).Select(static i => Fact.Flag($"f{i.ToString(CultureInfo.InvariantCulture)}", f => f.Optional()))];
        DecisionTable table = DecisionTable.Create("t", t => t.Columns([.. facts[..FactSchema.MostFacts]]).Output(Stage)
            .Row([.. Enumerable.Repeat("-", FactSchema.MostFacts - 1), "true"], ["call"]));
        Assert.Equal("call", Answer(table, (facts[FactSchema.MostFacts - 1], true)));
        Assert.Equal("NoMatch", Answer(table, (facts[0], true)));
        Assert.Equal(
            ["CR-LIMIT-FACTS error at /tables/t/columns: The fact \"f500\" is one too many; at most 500 are allowed. Hint: remove facts that decide nothing."],
            Faults("t", t => t.Columns([.. facts]).Output(Stage).Otherwise("none")));
    }

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-BOXES")]
    public void Create_RowOfSixtyFourBoxes_Works_OneMoreIsReported()
    {
        DecisionTable table = DecisionTable.Create("t", static t => t.Output(Stage).When(Alternatives(64), "call"));
        Assert.Equal("call", Answer(table, (Counts[63], 1)));
        Assert.Equal("NoMatch", Answer(table, (Counts[63], 0)));
        Assert.Equal(
            ["CR-LIMIT-BOXES error at /tables/t/rows/0: The condition of the row \"r1\" falls into more than 64 boxes. Hint: split the row into several, or name sets instead of alternatives."],
            Faults("t", static t => t.Output(Stage).When(Alternatives(65), "call")));
    }

    [Fact]
    public void Create_HostileConditions_AreRefusedByCountingAndNotByTime()
    {
        Condition products = Condition.All([.. Enumerable.Range(0, 200).Select(static i => Counts[2 * i] >= 1 | Counts[(2 * i) + 1] >= 1)]);
        Condition chain = Enumerable.Range(1, 100).Aggregate((Condition)(Counts[0] >= 1), static (chain, i) => chain ^ (Counts[i] >= 1));
        Condition wide = Condition.Any([.. Enumerable.Range(0, 500).Select(static i => Counts[0].Is(i) & Counts[1].Is(i * 7 % 501))]);
        Condition narrowed = Condition.All([wide, .. Enumerable.Range(0, 600).Select(static i => Counts[2 + (i % 30)] <= 5_000 - i | Counts[3] >= i)]);
        foreach (Condition hostile in new[] { products, chain, narrowed })
        {
            Assert.Equal([DiagnosticCode.LimitBoxes], Codes(t => t.Output(Stage).When(hostile, "call")));
        }
    }

    [Fact]
    public void Create_ManyAlternativesOnOneFact_AreOneBox()
    {
        Condition odd = Condition.Any([.. Enumerable.Range(0, 1_000).Select(static i => Counts[0].Is((2 * i) + 1))]);
        DecisionTable table = DecisionTable.Create("t", t => t.Output(Stage).When(odd, "call"));
        Assert.Equal(["NoMatch", "call", "NoMatch", "call", "NoMatch"], new[] { 0, 1, 2, 1_999, 2_001 }.Select(n => Answer(table, (Counts[0], n))));
    }

    [Fact]
    public void Create_UnneededFalseSide_DoesNotCountAgainstTheLimit()
    {
        // True in 60 boxes; false would be a product of 60 alternatives.
        Condition condition = Condition.Any([.. Enumerable.Range(0, 60).Select(static i => Counts[2 * i] >= 1 & Counts[(2 * i) + 1] >= 1)]);
        Assert.Empty(Codes(t => t.Output(Stage).When(condition, "call")));
        Assert.Equal([DiagnosticCode.LimitBoxes], Codes(t => t.Output(Stage).When(!condition, "call")));
    }

    [Fact]
    public void Create_MoreFaultsThanTheBagKeeps_SaysHowManyMore()
    {
        Assert.False(DecisionTable.TryCreate(
            "t",
            static t =>
            {
                t.Columns(Days).Output(Stage);
                for (int i = 0; i < 1_500; i++)
                {
                    t.Row(["wrong"], ["call"]);
                }
            },
            out _,
            out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(1_001, diagnostics.Length);
        Assert.Equal("500 more diagnostics were left out; at most 1000 are listed.", diagnostics[^1].Message);
    }

    private static Condition Alternatives(int count) => Condition.Any([.. Counts.Take(count).Select(static fact => fact >= 1)]);

    private static string[] Codes(Action<DecisionTableBuilder> configure)
    {
        DecisionTable.TryCreate("t", configure, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return [.. diagnostics.Select(static diagnostic => diagnostic.Code)];
    }
}
