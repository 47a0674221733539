using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules.Compilation;

/// <summary>Columns hold the codes that rows hold.</summary>
public sealed class ColumnCodesTests
{
    private static readonly CountFact Days = Fact.Count("days", f => f.Between(0, 3_650));
    private static readonly MoneyFact Balance = Fact.Money("balance", f => f.Optional());
    private static readonly FlagFact Cease = Fact.Flag("cease", f => f.Optional());
    private static readonly CategoryFact Channel = Fact.Category("channel", ["sms"], f => f.Optional().OpenValues());
    private static readonly RatioFact Gap = Days.Minus("gap", Fact.Count("promised", f => f.Optional().Special("none", -1)));
    private static readonly FactSchema Schema = FactSchema.Of(Days, Balance, Cease, Channel, Gap);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FillSet_AnyValues_AreTheCodesOfTheRow(bool isNarrow) => Property.HoldsForSeeds(
        random =>
        {
            const int Count = 21;
            FactColumns columns = new(Schema, Count, isNarrow);
            int[] days = [.. Draw(() => random.Next(5) == 0 ? random.Next() : random.Next(-2, 3_653))];
            decimal[] balance = [.. Draw(() => random.Next(-10_000, 10_000) / (random.Next(9) == 0 ? 1_000m : 100m))];
            bool[] cease = [.. Draw(() => random.Next(2) == 0)];
            FactValue[] channel = [.. Draw(() => random.Next(4) switch { 0 => FactValue.Missing, 1 => "sms", 2 => (FactValue)5, _ => "fax" })];
            int[] promised = [.. Draw(() => random.Next(-2, 9))];
            columns.Fill(Schema.Slot(Days), days);
            columns.Fill(Schema.Slot(Balance), balance);
            columns.Fill(Schema.Slot(Cease), cease);
            columns.Fill(Schema.Slot(Channel), channel);
            columns.Fill(Schema.Slot("promised"), promised);
            for (int row = 0; row < Count; row++)
            {
                FactRow single = Schema.NewRow().Set(Days, days[row]).Set(Balance, balance[row]).Set(Cease, cease[row]).Set(Channel, channel[row]).Set(Schema.Slot("promised"), promised[row]);
                long[] codes = new long[Schema.Facts.Length];
                decimal[] values = new decimal[Schema.Facts.Length];
                columns.CopyRow(row, codes, values);
                DerivedCodes.Fill(Schema, codes, values);
                single.State.Derive();
                Assert.Equal(single.State.Codes.ToArray(), codes);
                for (int slot = 0; slot < codes.Length; slot++)
                {
                    Assert.True(codes[slot] != FactCode.Fault || Schema.Coders[slot].Fact.Derivation is not null || columns.MayHaveFaults(slot), $"slot {slot} has a fault");
                }
            }

            IEnumerable<T> Draw<T>(Func<T> draw) => Enumerable.Range(0, Count).Select(_ => draw());
        },
        moderate: 200);

    [Fact]
    public void Fill_IntegerTooLargeForItsMultiple_StaysBeyondEveryBound()
    {
        // The largest multiple of 0.01 in a narrow column is 5368709.12; a bound may stand just below, and 5368710 lies above it.
        FactSchema schema = FactSchema.Of(Balance);
        FactColumns columns = new(schema, 16, isNarrow: true);
        int[] values = [5_368_708, 5_368_709, 5_368_710, int.MaxValue, -5_368_708, -5_368_709, -5_368_710, int.MinValue];
        columns.Fill(schema.Slot(Balance), [.. values, .. values]);
        long bound = FactCode.OfNumber(5_368_709.11m, 2);
        Assert.True(NarrowCode.Takes(bound));
        long[] codes = new long[1];
        for (int row = 0; row < 16; row++)
        {
            columns.CopyRow(row, codes, []);
            decimal value = values[row % 8];
            Assert.Equal(value.CompareTo(5_368_709.11m), codes[0].CompareTo(bound));
            Assert.Equal(value.CompareTo(-5_368_709.11m), codes[0].CompareTo(-bound));
        }
    }

    [Fact]
    public void New_Columns_AreMissingOrNotGiven()
    {
        FactColumns columns = new(Schema, 2, isNarrow: true);
        long[] codes = new long[Schema.Facts.Length];
        columns.CopyRow(1, codes, new decimal[codes.Length]);
        Assert.Equal(Schema.NewRow().State.Codes.ToArray(), codes);
        Assert.True(columns.MayHaveFaults(Schema.Slot(Days).Index));
        Assert.False(columns.MayHaveFaults(Schema.Slot(Balance).Index));
        columns.Fill(Schema.Slot(Days), (ReadOnlySpan<int>)[1]);
        Assert.True(columns.MayHaveFaults(Schema.Slot(Days).Index));
        columns.Fill(Schema.Slot(Days), (ReadOnlySpan<int>)[1, 2]);
        Assert.False(columns.MayHaveFaults(Schema.Slot(Days).Index));
        columns.Set(Schema.Slot(Days), 1, -1);
        Assert.True(columns.MayHaveFaults(Schema.Slot(Days).Index));
    }
}
