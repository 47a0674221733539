using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed class FactColumnsTests
{
    private static readonly CountFact Days = Fact.Count("days", f => f.Between(0, 100));
    private static readonly RatioFact Rate = Fact.Ratio("rate", f => f.Decimals(2).Optional().Special("none", -1));
    private static readonly FlagFact Paid = Fact.Flag("paid");
    private static readonly CategoryFact Job = Fact.Category("job", ["a", "b"]);
    private static readonly CategoryFact Answer = Fact.Category("answer", ["no", "yes"], f => f.Phase(FactPhase.Staged));

    [Fact]
    public void Set_EachKindOfValue_IsWhatARowWouldHave()
    {
        PolicyCore core = Core();
        FactColumns columns = core.NewColumns(3);
        FactRow row = core.Schema.NewRow();
        FactValue[][] given =
        [
            [5, 1.25m, true, "a"],
            [101, FactValue.Special("none"), false, "c"],
            [0, FactValue.Missing, true, "b"],
        ];
        CoreDecision[] expected = new CoreDecision[3], decisions = new CoreDecision[3];
        for (int i = 0; i < given.Length; i++)
        {
            foreach ((Fact fact, FactValue value) in core.Schema.Facts.Zip(given[i]))
            {
                row.Set(fact, value);
                columns.Set(core.Schema.Slot(fact), i, value);
            }

            core.Decide(in row, out expected[i]);
        }

        core.DecideBatch(columns, decisions);
        Assert.Equal(expected, decisions);
        Assert.Equal([CoreStatus.Decided, CoreStatus.Invalid, CoreStatus.Decided], decisions.Select(decision => decision.Status));
    }

    [Fact]
    public void NewColumns_NothingFilled_IsInvalidWhereAFactMustBeGiven()
    {
        PolicyCore core = Core();
        FactColumns columns = core.NewColumns(300);
        Assert.Equal("300 Invalid", Decided(core, columns));
        Assert.Equal((300, core.Schema), (columns.Count, columns.Schema));
    }

    [Fact]
    public void Fill_PartOfAColumn_TakesTheOtherRowsBack()
    {
        PolicyCore core = PolicyCore.Create("core", c => c.Stages(DecisionTable.Create("t", t => t.Output(Answer, "no").When(Days >= 50, "yes"))));
        FactColumns columns = core.NewColumns(600);
        FactSlot days = core.Schema.Slot(Days);
        columns.Fill(days, Enumerable.Repeat(50, 300).ToArray());
        Assert.Equal("300 yes, 300 Invalid", Decided(core, columns));
        columns.Fill(days, Enumerable.Repeat(49m, 300).ToArray());
        columns.Fill(days, Enumerable.Repeat(101, 5).ToArray());
        Assert.Equal("600 Invalid", Decided(core, columns));
        columns.Fill(days, Enumerable.Repeat(1, 600).ToArray());
        Assert.Equal("600 no", Decided(core, columns));
        columns.Set(days, 17, FactValue.Missing);
        columns.Set(days, 300, 100);
        Assert.Equal("17 no, 1 Invalid, 282 no, 1 yes, 299 no", Decided(core, columns));
        columns.Fill(days, Enumerable.Repeat((FactValue)99, 18).ToArray());
        Assert.Equal("18 yes, 582 Invalid", Decided(core, columns));
    }

    /// <summary>A last chunk that is shorter than the columns decides nothing from the chunk before, whatever type it is filled with.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fill_FewerValuesThanRows_TakesTheOtherRowsBack(bool isNarrow)
    {
        DateFact due = Fact.Date("due");
        FactSchema schema = FactSchema.Of(Days, Rate, Paid, Job, due);
        FactColumns columns = new(schema, 40, isNarrow);
        DateOnly day = new(2026, 11, 22);
        FillAll(40);
        FillAll(3);
        foreach (Fact fact in schema.Facts)
        {
            Assert.NotEqual(FactValue.Missing, columns.Get(schema.Slot(fact), 2));
            Assert.Equal(FactValue.Missing, columns.Get(schema.Slot(fact), 3));
            Assert.Equal(FactValue.Missing, columns.Get(schema.Slot(fact), 39));
            Assert.Equal(!fact.MayBeMissing, columns.MayHaveFaults(schema.Slot(fact).Index));
        }

        void FillAll(int count)
        {
            columns.Fill(schema.Slot(Days), Enumerable.Repeat(5L, count).ToArray());
            columns.Fill(schema.Slot(Rate), Enumerable.Repeat<decimal?>(1.25m, count).ToArray());
            columns.Fill(schema.Slot(Paid), Enumerable.Repeat(true, count).ToArray());
            columns.Fill(schema.Slot(Job), Enumerable.Repeat<string?>("a", count).ToArray());
            columns.Fill(schema.Slot(due), Enumerable.Repeat(day, count).ToArray());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FillGet_EachType_IsWhatARowWouldHave(bool isNarrow)
    {
        DateFact due = Fact.Date("due", f => f.Between(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)).Special("undated"));
        RatioFact gap = Rate.Minus("gap", Fact.Ratio("kept"));
        FactSchema schema = FactSchema.Of(Days, Rate, Paid, Job, due, gap);
        FactColumns columns = new(schema, 3, isNarrow);
        columns.Fill(schema.Slot(Days), (ReadOnlySpan<long>)[100, 101, long.MinValue]);
        columns.Fill(schema.Slot(Rate), (ReadOnlySpan<decimal?>)[1.23456m, null, -1]);
        columns.Fill(schema.Slot("kept"), (ReadOnlySpan<decimal>)[0.23456m, 1, 1]);
        columns.Fill(schema.Slot(Job), (ReadOnlySpan<string?>)["b", null, "c"]);
        columns.Fill(schema.Slot(due), (ReadOnlySpan<DateOnly>)[new(2026, 12, 31), new(2027, 1, 1), new(2025, 12, 31)]);
        Assert.Equal("100 missing missing", Column(Days));
        Assert.Equal("1.23456 missing none", Column(Rate));
        Assert.Equal("b missing missing", Column(Job));
        Assert.Equal("2026-12-31 missing missing", Column(due));
        Assert.Equal("1 missing missing", Column(gap));
        Assert.Equal("missing missing missing", Column(Paid));
        columns.Fill(schema.Slot(Rate), (ReadOnlySpan<string?>)["none", null, "some"]);
        columns.Fill(schema.Slot(due), (ReadOnlySpan<string?>)["undated", null, "2026-01-01"]);
        Assert.Equal("none missing missing", Column(Rate));
        Assert.True(columns.MayHaveFaults(schema.Slot(Rate).Index));
        Assert.Equal("undated missing missing", Column(due));
        columns.Clear();
        Assert.All(schema.Facts, fact => Assert.Equal("missing missing missing", Column(fact)));
        Assert.False(columns.MayHaveFaults(schema.Slot(Rate).Index));
        Assert.True(columns.MayHaveFaults(schema.Slot(Days).Index));

        string Column(Fact fact) => string.Join(' ', Enumerable.Range(0, 3).Select(row => columns.Get(schema.Slot(fact), row)));
    }

    [Fact]
    public void FillGet_WhatDoesNotFit_IsRefused()
    {
        PolicyCore core = Core();
        FactColumns columns = core.NewColumns(2);
        FactSlot days = core.Schema.Slot(Days), paid = core.Schema.Slot(Paid);
        Assert.StartsWith("The fact \"days\" is a count and takes no values of that type.", Assert.Throws<ArgumentException>(() => columns.Fill(days, (DateOnly[])[default])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The fact \"paid\" is a flag and takes no values of that type.", Assert.Throws<ArgumentException>(() => columns.Fill(paid, (string?[])["true"])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The fact \"paid\" is a flag and takes no values of that type.", Assert.Throws<ArgumentException>(() => columns.Fill(paid, (long[])[1])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The fact \"paid\" is a flag and takes no values of that type.", Assert.Throws<ArgumentException>(() => columns.Fill(paid, (decimal?[])[1])).Message, StringComparison.Ordinal);
        Assert.StartsWith("There are 3 values for \"days\" but 2 rows.", Assert.Throws<ArgumentException>(() => columns.Fill(days, (long[])[1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The slot of \"days\" belongs to another schema.", Assert.Throws<ArgumentException>(() => columns.Get(Core().Schema.Slot(Days), 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Get(days, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Get(days, -1));
    }

    [Fact]
    public void Fill_WholeNumbersOnEveryEdge_AreWhatARowWouldHave()
    {
        int[] numbers = [int.MinValue, -536_870_913, -101, -100, -99, -1, 0, 1, 99, 100, 101, 536_870_911, 536_870_912, 1_073_741_824, int.MaxValue, 7];
        foreach (NumberFact fact in (NumberFact[])
            [
                Fact.Count("n"), Fact.Count("n", f => f.Unbounded()), Fact.Count("n", f => f.Between(-100, 100)), Fact.Count("n", f => f.Between(-100, -1)), Fact.Count("n", f => f.Between(99, 100)),
                Fact.Count("n", f => f.Step(2)), Fact.Count("n", f => f.Special("none", -1)), Fact.Money("n"), Fact.Money("n", f => f.Step(0.5m)), Fact.Ratio("n", f => f.Decimals(9)),
            ])
        {
            PolicyCore core = PolicyCore.Create("core", c => c.Stages(DecisionTable.Create("t", t => t.Output(Answer, "no").When(fact > -2 & fact < 0, "yes").When(fact >= -1_000 & !(fact >= 1), "yes"))));
            FactColumns columns = core.NewColumns(numbers.Length * 20);
            Assert.Equal(fact.Decimals < 9, columns.IsNarrow);
            columns.Fill(core.Schema.Slot(fact), [.. Enumerable.Repeat(numbers, 20).SelectMany(all => all)]);
            AssertAsRows(core, columns, fact, [.. Enumerable.Repeat(numbers, 20).SelectMany(all => all).Select(number => (FactValue)number)]);
        }
    }

    /// <summary>A whole number beyond what 32 bits hold stays beyond every bound, whatever the scale.</summary>
    [Theory]
    [InlineData(2, 5_368_709.10)]
    [InlineData(2, -5_368_709.10)]
    [InlineData(8, 5.2)]
    [InlineData(8, -5.2)]
    [InlineData(7, 53.6)]
    [InlineData(0, 536_870_910)]
    public void Fill_WholeNumbersBeyondNarrowCodes_StayBeyondTheBounds(int decimals, decimal bound)
    {
        RatioFact ratio = Fact.Ratio("n", f => f.Decimals(decimals));
        PolicyCore core = PolicyCore.Create("core", c => c.Stages(DecisionTable.Create("t", t => t.Output(Answer, "no").When(ratio >= bound, "yes"))));
        FactColumns columns = core.NewColumns(512);
        Assert.True(columns.IsNarrow);
        int[] numbers = [.. Enumerable.Range(0, 512).Select(i => (int)Math.Round(bound) + (i % 16) - 8)];
        columns.Fill(core.Schema.Slot(ratio), numbers);
        AssertAsRows(core, columns, ratio, [.. numbers.Select(number => (FactValue)number)]);
    }

    [Fact]
    public void Fill_WrongKindSlotOrCount_IsRefused()
    {
        PolicyCore core = Core();
        FactColumns columns = core.NewColumns(2);
        FactSlot days = core.Schema.Slot(Days), paid = core.Schema.Slot(Paid), foreign = Core().Schema.Slot(Days);
        Assert.StartsWith("The fact \"paid\" is a flag and takes no values of that type.", Assert.Throws<ArgumentException>(() => columns.Fill(paid, (int[])[1])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The fact \"paid\" is a flag and takes no values of that type.", Assert.Throws<ArgumentException>(() => columns.Fill(paid, (decimal[])[1])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The fact \"days\" is a count and takes no values of that type.", Assert.Throws<ArgumentException>(() => columns.Fill(days, (bool[])[true])).Message, StringComparison.Ordinal);
        Assert.StartsWith("There are 3 values for \"days\" but 2 rows.", Assert.Throws<ArgumentException>(() => columns.Fill(days, (int[])[1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The slot of \"days\" belongs to another schema.", Assert.Throws<ArgumentException>(() => columns.Set(foreign, 0, 1)).Message, StringComparison.Ordinal);
        Assert.Equal("The slot is empty. Hint: take it from FactSchema.Slot(fact).", Assert.Throws<InvalidOperationException>(() => columns.Set(default, 0, 1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Set(days, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Set(days, -1, 1));
    }

    [Fact]
    public void Set_DerivedFact_IsRefused()
    {
        RatioFact difference = Rate.Minus("difference", Days);
        PolicyCore core = PolicyCore.Create("core", c => c.Stages(DecisionTable.Create("t", t => t.Output(Answer, "no").When(difference > 0, "yes"))));
        FactSlot slot = core.Schema.Slot(difference);
        Assert.StartsWith("The fact \"difference\" is derived and cannot be set.", Assert.Throws<ArgumentException>(() => core.NewColumns(1).Set(slot, 0, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The fact \"difference\" is derived and cannot be set.", Assert.Throws<ArgumentException>(() => core.NewColumns(1).Fill(slot, (int[])[1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NewColumns_BoundsWithin32Bits_AreNarrow()
    {
        // A code is twice the number, and codes of bounds stay below 2^30.
        Assert.True(Narrow(536_870_911));
        Assert.True(Narrow(-536_870_911));
        Assert.False(Narrow(536_870_912));
        Assert.False(Narrow(-536_870_912));

        static bool Narrow(decimal bound)
        {
            CountFact count = Fact.Count("n", f => f.Unbounded());
            return PolicyCore.Create("core", c => c.Stages(DecisionTable.Create("t", t => t.Output(Answer, "no").When(count >= bound, "yes")))).NewColumns(1).IsNarrow;
        }
    }

    private static PolicyCore Core() => PolicyCore.Create("core", c => c
        .Facts(Days, Rate, Paid, Job)
        .Stages(DecisionTable.Create("t", t => t.Output(Answer, "no").When((Days > 3 & Rate >= 1.25m & Paid) | Rate.IsMissing, "yes").When(Job.Is("b"), "no"))));

    private static void AssertAsRows(PolicyCore core, FactColumns columns, Fact fact, FactValue[] given)
    {
        CoreDecision[] decisions = new CoreDecision[columns.Count];
        core.DecideBatch(columns, decisions);
        FactRow row = core.Schema.NewRow();
        for (int i = 0; i < decisions.Length; i++)
        {
            row.Set(fact, given[i]);
            core.Decide(in row, out CoreDecision expected);
            Assert.True(expected == decisions[i], $"{given[i]} of {fact.Kind} with {fact.Decimals} decimals: {expected} but {decisions[i]}");
        }
    }

    private static string Decided(PolicyCore core, FactColumns columns)
    {
        CoreDecision[] decisions = new CoreDecision[columns.Count];
        core.DecideBatch(columns, decisions);
        List<(string Word, int Count)> runs = [];
        foreach (CoreDecision decision in decisions)
        {
            string word = decision.Status == CoreStatus.Decided ? core.Stages[decision.Stage] : decision.Status.ToString();
            if (runs.Count > 0 && runs[^1].Word == word)
            {
                runs[^1] = (word, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((word, 1));
            }
        }

        return string.Join(", ", runs.Select(run => $"{run.Count} {run.Word}"));
    }
}
