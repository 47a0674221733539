using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Tests.Core.Naive;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Core;

/// <content>The core against an interpreter that knows no codes, atoms, masks or vectors.</content>
public sealed partial class PolicyCoreTests
{
    private static readonly int[] BatchSizes = [600, 257, 1, 256, 0, 255, 7];

    [Fact]
    public void Decide_RandomPolicies_IsTheNaiveInterpreter()
    {
        Seen seen = new();
        Property.HoldsForSeeds((random, _) => Compare(random, seen), moderate: 70);
        seen.AssertEverything(PropertyBudget.Scale);
    }

    private static void Compare(Random random, Seen seen)
    {
        PolicyProfile profile = (PolicyProfile)(seen.Policies % 7);
        RandomPolicy policy = new(random, profile);
        PolicyCore core = policy.Core;
        int count = BatchSizes[seen.Policies / 7 % 7];
        Dictionary<string, FactValue>[] given = [.. Enumerable.Range(0, count).Select(_ => policy.Values())];
        FactRow row = core.Schema.NewRow();
        CoreDecision[] single = new CoreDecision[count];
        for (int i = 0; i < count; i++)
        {
            row.Clear();
            Enter(random, row, core.Schema, given[i]);
            core.Decide(in row, out single[i]);
            NaiveCore naive = NaiveCore.Of(core, policy.RoundTo, given[i]);
            AssertSame(core, naive, single[i]);
            Assert.Equal(naive.Status == CoreStatus.Invalid, !row.Faults.IsEmpty);
            seen.Count(single[i], core);
            if (i < 20)
            {
                AssertExplained(core, row, single[i], (Language)(i % 2));
            }
        }

        FactColumns columns = core.NewColumns(count);
        Enter(random, columns, given);
        CoreDecision[] batch = new CoreDecision[count];
        core.DecideBatch(columns, batch);
        Assert.Equal(single, batch);
        seen.Count(core, columns);
        if (policy.Card is { } card)
        {
            FactRow cardRow = card.Schema.NewRow();
            foreach (Dictionary<string, FactValue> values in given.Take(100))
            {
                cardRow.Clear();
                Enter(random, cardRow, card.Schema, values);
                AssertSame(card, policy.RoundTo, values, card.Score(in cardRow));
            }
        }
    }

    private static void AssertSame(PolicyCore core, NaiveCore naive, in CoreDecision decision)
    {
        Assert.Equal(naive.Status, decision.Status);
        Assert.Equal(naive.Score is not null, decision.HasScore);
        Assert.Equal(0, (naive.Score ?? default).CompareTo(Exact.Of(decision.Score)));
        Assert.Equal(naive.Grade is null ? -1 : core.Grades.IndexOf(naive.Grade), decision.Grade);
        Assert.Equal(naive.Stage is null ? -1 : core.Stages.IndexOf(naive.Stage), decision.Stage);
        Assert.Equal(naive.Channel is null ? -1 : core.Channels.IndexOf(naive.Channel), decision.Channel);
        Assert.Equal(naive.Gate is null ? -1 : core.GateAnswers.IndexOf(naive.Gate), decision.Gate);
        Assert.Equal((naive.StageRow, naive.ChannelRow, naive.GateRow), (decision.StageRow, decision.ChannelRow, decision.GateRow));
    }

    /// <summary>An explanation is always there, says the decision's score, and of contradictory rows at least two.</summary>
    private static void AssertExplained(PolicyCore core, FactRow row, in CoreDecision decision, Language language)
    {
        CoreExplanation explanation = core.Explain(in row);
        Assert.Equal(decision, explanation.Decision);
        ExplanationNode root = explanation.ToNode(language);
        Assert.NotEqual("", root.ToText(language));
        Assert.Equal(decision.HasScore ? ExplanationValue.Of(decision.Score) : null, root.Children.FirstOrDefault(child => child.Key == "score")?.Find("score"));
        Assert.Equal(decision.Status == CoreStatus.Invalid ? row.Faults.Length : 0, root.Children.Count(child => child.Key == "fact-at-fault"));
        Assert.Equal(decision.Status == CoreStatus.NoMatch, root.Children.Any(child => child.Key == "table-no-match"));
        Assert.Equal(decision.Status == CoreStatus.Ambiguous, root.Children.Any(child => child.Key == "table-ambiguous" && child.Find("rows")!.Items.Length > 1));
    }

    private static void AssertSame(Scorecard card, int roundTo, Dictionary<string, FactValue> values, ScoreResult result)
    {
        NaiveRow row = new(card.Schema.Facts, values);
        if (!row.IsValid)
        {
            Assert.Equal((ScoreStatus.Invalid, null, Scorecard.Ungraded, 0), (result.Status, result.Score, result.Grade, result.Parts.Length));
            return;
        }

        NaiveScore naive = NaiveScore.Of(card, roundTo, row);
        Assert.Equal(naive.Score is null ? ScoreStatus.Unmatched : ScoreStatus.Scored, result.Status);
        Assert.Equal(naive.Grade, result.Grade);
        Assert.Equal(naive.Score is null, result.Score is null);
        Assert.Equal(card.Characteristics, result.Parts.Select(part => part.Characteristic));
        Assert.Equal(naive.Parts.Select(part => part.Bin), result.Parts.Select(part => part.Bin is null ? -1 : part.Characteristic.Bins.IndexOf(part.Bin)));
        Assert.All(naive.Parts.Zip(result.Parts), pair => Assert.Equal(0, pair.First.Points.CompareTo(Exact.Of(pair.Second.Points))));
        if (result.Score is { } score)
        {
            Assert.Equal(0, naive.Score!.Value.CompareTo(Exact.Of(score)));
            Assert.Equal(score, card.InitialScore + result.Parts.Sum(part => part.Points));
        }
    }

    /// <summary>Sets a row's values through whichever of the fitting setters chance picks.</summary>
    private static void Enter(Random random, FactRow row, FactSchema schema, Dictionary<string, FactValue> values)
    {
        foreach (FactSlot slot in schema.Facts.Where(fact => fact.Derivation is null).Select(schema.Slot))
        {
            FactValue value = values[slot.Fact.Name];
            bool isNumber = slot.Fact.Kind is FactKind.Count or FactKind.Money or FactKind.Ratio;
            _ = (value.Kind, slot.Fact.Kind) switch
            {
                (FactValueKind.Missing, _) when random.Next(2) == 0 => row,
                (FactValueKind.Number, _) when isNumber && decimal.IsInteger(value.Number) && Math.Abs(value.Number) <= long.MaxValue && random.Next(2) == 0 => row.Set(slot, (long)value.Number),
                (FactValueKind.Number, _) when isNumber && random.Next(2) == 0 => row.Set(slot, value.Number),
                (FactValueKind.Flag, FactKind.Flag) => row.Set(slot, value.Number != 0),
                (FactValueKind.Word, FactKind.Category) => row.Set(slot, value.Word!),
                (FactValueKind.Date, FactKind.Date) => row.Set(slot, DateOnly.FromDayNumber((int)value.Number)),
                _ => row.Set(slot.Fact, value),
            };
        }
    }

    /// <summary>Fills columns: whole ones at once where all values are of one type, value by value otherwise.</summary>
    private static void Enter(Random random, FactColumns columns, Dictionary<string, FactValue>[] given)
    {
        foreach (FactSlot slot in columns.Schema.Facts.Where(fact => fact.Derivation is null).Select(columns.Schema.Slot))
        {
            FactValue[] values = [.. given.Select(row => row[slot.Fact.Name])];
            bool isNumber = slot.Fact.Kind is FactKind.Count or FactKind.Money or FactKind.Ratio;
            if (isNumber && values.All(value => value.Kind == FactValueKind.Number))
            {
                bool areIntegers = values.All(value => decimal.IsInteger(value.Number) && Math.Abs(value.Number) < int.MaxValue);
                if (areIntegers)
                {
                    columns.Fill(slot, Array.ConvertAll(values, value => (int)value.Number));
                }
                else
                {
                    columns.Fill(slot, Array.ConvertAll(values, value => value.Number));
                }
            }
            else if (slot.Fact.Kind == FactKind.Flag && values.All(value => value.Kind == FactValueKind.Flag))
            {
                columns.Fill(slot, Array.ConvertAll(values, value => value.Number != 0));
            }
            else if (random.Next(2) == 0)
            {
                columns.Fill(slot, values);
            }
            else
            {
                for (int i = 0; i < values.Length; i++)
                {
                    columns.Set(slot, i, values[i]);
                }
            }
        }
    }

    /// <summary>What has really occurred: an equality that never met the interesting cases proves little.</summary>
    private sealed class Seen
    {
        private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

        public int Policies { get; private set; }

        public void Count(in CoreDecision decision, PolicyCore core)
        {
            Add("row");
            Add($"status {decision.Status}");
            if (decision.Status == CoreStatus.Decided)
            {
                Add(core.Card is null ? "without card" : decision.HasScore ? "scored" : "unscored");
                Add(decision.StageRow >= 64 ? "row beyond the first word" : decision.StageRow >= 0 ? "stage of a row" : decision.Stage >= 0 ? "stage by default" : "no stage table");
            }
        }

        public void Count(PolicyCore core, FactColumns columns)
        {
            Policies++;
            CoreProgram program = core.Program;
            CoreTable?[] tables = [program.StageTable, program.ChannelTable, program.GateTable];
            bool isVectorized = columns.IsNarrow && core.Schema.Derived.IsEmpty && BatchCard.Fits(program) && tables.All(BatchTable.Fits);
            Add(columns.IsNarrow ? "narrow columns" : "wide columns");
            Add(isVectorized && columns.Count >= 256 ? "vectors" : isVectorized ? "too few rows for vectors" : "no vectors");
            int boxes = tables.Max(table => table?.Compiled.BoxCount ?? 0);
            Add(boxes > 256 ? "more than 256 boxes" : boxes > 64 ? "more than 64 boxes" : "one word of boxes");
            Add(isVectorized && columns.Count >= 256 && boxes > 64 ? "vectors over several words" : "other");
            Add(core.Schema.Derived.IsEmpty ? "no derived fact" : "derived facts");
            Add(core.Schema.KeepsValues ? "kept values" : "no kept values");
            Add(program.Card is { IsFlat: false } ? "bins as a table" : "points per atom");
            Add(program.ReadsScore ? "a table reads the score" : "no table reads the score");
        }

        public void AssertEverything(int scale)
        {
            (string What, int Least)[] expected =
            [
                ("row", 5_000), ("status Decided", 1_500), ("status Invalid", 300), ("status NoMatch", 100), ("status Ambiguous", 100),
                ("without card", 50), ("scored", 500), ("unscored", 50), ("stage of a row", 300), ("stage by default", 30), ("no stage table", 30), ("row beyond the first word", 5),
                ("narrow columns", 10), ("wide columns", 5), ("vectors", 5), ("too few rows for vectors", 5), ("no vectors", 10), ("vectors over several words", 1),
                ("more than 256 boxes", 3), ("more than 64 boxes", 3), ("one word of boxes", 10), ("derived facts", 5), ("kept values", 5),
                ("bins as a table", 5), ("points per atom", 10), ("a table reads the score", 2),
            ];
            Assert.Equal([], expected.Where(item => counts.GetValueOrDefault(item.What) < item.Least * scale).Select(item => $"{item.What}: {counts.GetValueOrDefault(item.What)}, not {item.Least * scale}"));
        }

        private void Add(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
    }
}
