using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Tests.Rules.Reference;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules;

public sealed partial class DecisionTableTests
{
    private static readonly CategoryFact[] Words =
    [
        Fact.Category("level", ["high", "middle", "low"], f => f.Phase(FactPhase.Scored).OpenValues().Optional()),
        Fact.Category("route", ["a", "b"], f => f.Phase(FactPhase.Staged)),
    ];

    private static readonly MoneyFact Amount = Fact.Money("amount", f => f.Phase(FactPhase.Scored));

    [Fact]
    public void Evaluate_RandomTablesAndRows_AnswersAsTheReference()
    {
        int pairs = 0;
        Dictionary<string, int> answers = [];
        Property.HoldsForSeeds(
            random =>
            {
                RandomFacts facts = new(random, random.Next(1, 7));
                bool ok = DecisionTable.TryCreate("t", table => Draft(table, facts, random), out DecisionTable? table, out ImmutableArray<PolicyDiagnostic> diagnostics);
                if (!ok)
                {
                    Assert.All(diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error), static diagnostic => Assert.Equal(DiagnosticCode.LimitBoxes, diagnostic.Code));
                    return;
                }

                for (int i = 0; i < 60; i++)
                {
                    GivenRow given = new(table!.Schema, facts, random, mayBeRefused: i % 6 == 0);
                    string expected = ReferenceTable.Evaluate(table, given.Value);
                    TableResult actual = table.Evaluate(given.Row);
                    Assert.Equal(expected, ReferenceTable.Text(actual));
                    string answer = $"{table.HitPolicy} {table.Aggregator} {actual.Status}";
                    answers[answer] = answers.GetValueOrDefault(answer) + 1;
                    pairs++;
                }
            },
            moderate: 400);

        Assert.True(pairs >= 5_000, $"only {pairs} pairs");
        string[] rare = [.. Enum.GetValues<HitPolicy>().SelectMany(static policy => new[] { TableStatus.Matched, TableStatus.NoMatch, TableStatus.Defaulted }.Select(status => $"{policy} None {status}")), "Unique None Ambiguous", "Any None Ambiguous", "Collect Sum Matched", "Collect Minimum Matched", "Collect Maximum Matched", "Collect Count Matched"];
        Assert.Equal([], rare.Except(answers.Keys));
    }

    private static void Draft(DecisionTableBuilder table, RandomFacts facts, Random random)
    {
        bool addsUp = random.Next(4) == 0;
        HitPolicy policy = (HitPolicy)random.Next(7);
        Fact[] outputs = addsUp ? [Amount] : [.. Words.Take(random.Next(1, 3))];
        foreach (Fact output in outputs)
        {
            if (random.Next(2) == 0)
            {
                table.Output(output);
            }
            else
            {
                table.Output(output, Value(output, random));
            }
        }

        if (addsUp)
        {
            table.Collect((Aggregator)random.Next(5));
        }
        else
        {
            table.Hit(policy);
        }

        ImmutableArray<Fact> columns = [.. facts.All];
        table.Columns(columns);
        int rows = random.Next(3) == 0 ? random.Next(65, 201) : random.Next(1, 12);
        FactValue[] common = [.. outputs.Select(output => Value(output, random))];
        for (int row = 0; row < rows; row++)
        {
            ImmutableArray<FactValue> then = random.Next(3) > 0 ? [.. common] : [.. outputs.Select(output => Value(output, random))];
            string? id = random.Next(2) == 0 ? $"row-{row.ToString(CultureInfo.InvariantCulture)}" : null;
            switch (random.Next(8))
            {
                case 0:
                    table.When(facts.Condition(random.Next(0, 3)), then, id);
                    break;
                case < 4:
                    table.Row([.. columns.Select(fact => Cell(facts, fact, random))], then, id);
                    break;
                default:
                    table.Row([.. columns.Select(fact => Cell(facts, fact, random).ToCell(fact))], then, id);
                    break;
            }
        }
    }

    private static FactSet Cell(RandomFacts facts, Fact fact, Random random) => random.Next(2) == 0 ? FactSet.Any : facts.Set(fact);

    private static FactValue Value(Fact output, Random random) => output switch
    {
        MoneyFact => random.Next(-500, 500) / 100m,
        CategoryFact { HasOpenValues: true } when random.Next(6) == 0 => random.Next(2) == 0 ? FactValue.Missing : "other",
        _ => output.Values[random.Next(output.Values.Length)],
    };
}
