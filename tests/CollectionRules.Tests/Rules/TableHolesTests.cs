using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules;

/// <summary>Tables that must be complete.</summary>
public sealed class TableHolesTests
{
    private static readonly CategoryFact Risk = Fact.Category("risk", ["A", "B", "C"]);
    private static readonly CountFact Days = Fact.Count("days", static f => f.Between(0, 1_000));
    private static readonly CategoryFact Strategy = Fact.Category("strategy", ["soft", "firm", "hard"], static f => f.Phase(FactPhase.Staged));

    [Fact]
    [Trait("req", "ZY-24")]
    public void Complete_MatrixOfRiskAndBucket_NamesAMissingCellAndReachesEveryOther()
    {
        string[] risks = ["A", "B", "C"], buckets = ["[0..30]", "[31..60]", "[61..1000]"];
        (string Risk, string Bucket)[] cells = [.. risks.SelectMany(_ => buckets, static (risk, bucket) => (risk, bucket))];
        foreach ((string Risk, string Bucket) missing in cells)
        {
            Assert.False(Try(cells.Where(cell => cell != missing), out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
            Assert.Equal((DiagnosticCode.TableHole, $"risk: {missing.Risk}; days: {missing.Bucket}"), (Assert.Single(diagnostics).Code, diagnostics[0].Value));
        }

        Assert.True(Try(cells, out DecisionTable? table, out _));
        Assert.True(table.IsComplete);
        for (int i = 0; i < cells.Length; i++)
        {
            FactRow row = table.Schema.NewRow();
            row.Set(Risk, cells[i].Risk);
            row.Set(Days, i % 3 * 31);
            Assert.Equal([$"cell-{i}"], table.Evaluate(row).Rows.Select(static hit => hit.Id));
        }
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.TableHole)]
    public void Complete_SpecialCodesAndMissing_CountAsValues()
    {
        CountFact since = Fact.Count("since-payment", static f => f.Between(0, 100).Special("never-paid", -1).Optional());
        DecisionTable.TryCreate("t", t => t.Columns(since).Output(Strategy).Complete().Row(["<= 30"], ["soft"]).Row(["> 40"], ["hard"]), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal(
            "CR-TABLE-HOLE error at /tables/t: The table must be complete, but no row holds for since-payment: missing, never-paid, [31..40]. Hint: add a row for it, or end the table with Otherwise.",
            Assert.Single(diagnostics).ToString());
        Assert.True(DecisionTable.TryCreate("t", t => t.Columns(since).Output(Strategy).Complete().Row(["<= 30"], ["soft"]).Otherwise("hard"), out _, out _));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.TableHoleUnknown)]
    public void Complete_TooManyPieces_SaysThatItDoesNotKnow()
    {
        Fact[] flags = [.. Enumerable.Range(0, 30).Select(static i => Fact.Flag($"f{i}"))];
        DecisionTable.TryCreate(
            "t",
            t =>
            {
                t.Columns([.. flags]).Output(Strategy).Complete();
                for (int i = 0; i < 30; i++)
                {
                    int other = (i * 7 + 3) % 30;
                    t.When(((FlagFact)flags[i]).IsTrue & ((FlagFact)flags[other]).IsFalse, "soft");
                    t.When(((FlagFact)flags[i]).IsFalse & ((FlagFact)flags[(i * 11 + 5) % 30]).IsTrue, "firm");
                }

                t.When(Condition.All([.. flags.Select(static flag => ((FlagFact)flag).IsTrue)]), "hard");
                t.When(Condition.All([.. flags.Select(static flag => ((FlagFact)flag).IsFalse)]), "hard");
            },
            out DecisionTable? table,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.True(table is not null || diagnostics.Any(static one => one.Code is DiagnosticCode.TableHole or DiagnosticCode.TableHoleUnknown));
        foreach (PolicyDiagnostic unknown in diagnostics.Where(static one => one.Code == DiagnosticCode.TableHoleUnknown))
        {
            Assert.Equal(
                "CR-TABLE-HOLE-UNKNOWN error at /tables/t: Whether the table is complete was not found out within 200000 steps. Hint: split the table, or end it with Otherwise and do without Complete.",
                unknown.ToString());
        }
    }

    [Fact]
    public void Complete_RandomTables_FindHolesExactlyWhereEvaluationHasNone()
    {
        int complete = 0, holed = 0;
        Property.HoldsForSeeds(
            random =>
            {
                (string[] Cells, string Strategy)[] rows = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (new[] { Cell(random, ["A", "B", "C", "A, B", "not(A)", "-"]), Cell(random, ["<= 30", "> 30", "[10..50]", "-", "< 60", ">= 20"]) }, "soft"))];
                bool isMade = DecisionTable.TryCreate("t", t => Fill(t.Complete(), rows), out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
                DecisionTable open = DecisionTable.Create("t", t => Fill(t, rows));
                bool hasHole = false;
                foreach (string risk in (string[])["A", "B", "C"])
                {
                    for (int days = 0; days <= 70; days++)
                    {
                        FactRow row = open.Schema.NewRow();
                        if (open.Schema.Facts.Contains(Risk))
                        {
                            row.Set(Risk, risk);
                        }

                        if (open.Schema.Facts.Contains(Days))
                        {
                            row.Set(Days, days);
                        }

                        hasHole |= open.Evaluate(row).Rows.IsEmpty;
                    }
                }

                Assert.Equal(hasHole, diagnostics.Any(static one => one.Code == DiagnosticCode.TableHole));
                Assert.Equal(!hasHole, isMade);
                (complete, holed) = (complete + (hasHole ? 0 : 1), holed + (hasHole ? 1 : 0));
            },
            moderate: 120);
        Assert.True(complete > 10 && holed > 10, $"{complete} complete, {holed} with holes");
    }

    private static string Cell(Random random, string[] cells) => cells[random.Next(cells.Length)];

    private static void Fill(DecisionTableBuilder table, (string[] Cells, string Strategy)[] rows)
    {
        table.Columns(Risk, Days).Output(Strategy);
        foreach ((string[] cells, string strategy) in rows)
        {
            table.Row([.. cells], strategy);
        }
    }

    private static bool Try(IEnumerable<(string Risk, string Bucket)> cells, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DecisionTable? table, out ImmutableArray<PolicyDiagnostic> diagnostics) => DecisionTable.TryCreate(
        "strategy-matrix",
        t =>
        {
            t.Hit(HitPolicy.Unique).Columns(Risk, Days).Output(Strategy).Complete();
            int place = 0;
            foreach ((string risk, string bucket) in cells)
            {
                t.Row([risk, bucket], "soft", $"cell-{place++}");
            }
        },
        out table,
        out diagnostics);
}
