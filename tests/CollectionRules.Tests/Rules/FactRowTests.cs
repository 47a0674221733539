using System.Globalization;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Tests.Rules.Reference;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Rules;

public sealed class FactRowTests
{
    private static readonly CountFact Days = Fact.Count("days", f => f.Between(0, 3_650));
    private static readonly MoneyFact Balance = Fact.Money("balance", f => f.Optional());
    private static readonly RatioFact Burden = Fact.Ratio("burden", f => f.Optional().Special("no-income", -1).Between(-5, 5));
    private static readonly FlagFact Cease = Fact.Flag("cease", f => f.Optional());
    private static readonly CategoryFact Grade = Fact.Category("grade", ["A", "B"], f => f.Optional());
    private static readonly CategoryFact Channel = Fact.Category("channel", ["sms", "call"], f => f.Optional().OpenValues());
    private static readonly DateFact Due = Fact.Date("due", f => f.Optional().Between(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)).Special("undated"));
    private static readonly CountFact Age = Fact.Count("age", f => f.Optional().Sensitive().Between(18, 120));
    private static readonly FactSchema Schema = FactSchema.Of(Days, Balance, Burden, Cease, Grade, Channel, Due, Age);

    [Fact]
    [Trait("diagnostic", "CR-VALUE-MISSING")]
    public void Faults_NewRow_ListsWhatMustBeGiven()
    {
        FactRow row = Schema.NewRow();
        Assert.Equal(["CR-VALUE-MISSING error at /facts/days: The fact \"days\" is not given. Hint: give a value, or declare the fact optional."], Lines(row));
        Assert.Empty(Lines(row.Set(Days, 0)));
        Assert.Equal(["CR-VALUE-MISSING error at /facts/days: The fact \"days\" is not given. Hint: give a value, or declare the fact optional."], Lines(row.Set(Days, FactValue.Missing)));
    }

    [Fact]
    [Trait("diagnostic", "CR-VALUE-DOMAIN")]
    [Trait("diagnostic", "CR-VALUE-STEP")]
    [Trait("diagnostic", "CR-VALUE-KIND")]
    [Trait("diagnostic", "CR-UNKNOWN-VALUE")]
    [Trait("diagnostic", "CR-UNKNOWN-SPECIAL")]
    public void Faults_EveryRefusal_IsListedInSlotOrder()
    {
        FactRow row = Schema.NewRow()
            .Set(Age, 17)
            .Set(Due, new DateOnly(2027, 1, 1))
            .Set(Channel, 5)
            .Set(Grade, "a")
            .Set(Cease, "true")
            .Set(Burden, FactValue.Special("no-incom"))
            .Set(Balance, 0.001m)
            .Set(Days, 3_651);
        Assert.Equal(
            [
                "CR-VALUE-DOMAIN error at /facts/days: The value 3651 of \"days\" is outside [0..3650]. Hint: correct the value; it is never cut to the domain.",
                "CR-VALUE-STEP error at /facts/balance: The value 0.001 of \"balance\" is not a multiple of 0.01. Hint: correct the value; it is never rounded.",
                "CR-UNKNOWN-SPECIAL error at /facts/burden: The fact \"burden\" has no special code \"no-incom\". Did you mean \"no-income\"? Hint: declare it on the fact, or use one that is declared.",
                "CR-VALUE-KIND error at /facts/cease: The value \"true\" does not fit \"cease\", which is a flag. Hint: give a value of that kind.",
                "CR-UNKNOWN-VALUE error at /facts/grade: The fact \"grade\" has no value \"a\". Did you mean \"A\"? Hint: use one of the declared values.",
                "CR-VALUE-KIND error at /facts/channel: The value \"5\" does not fit \"channel\", which is a category. Hint: give a value of that kind.",
                "CR-VALUE-DOMAIN error at /facts/due: The value 2027-01-01 of \"due\" is outside [2026-01-01..2026-12-31]. Hint: correct the value; it is never cut to the domain.",
                "CR-VALUE-DOMAIN error at /facts/age: The value text of 2 characters of \"age\" is outside [18..120]. Hint: correct the value; it is never cut to the domain.",
            ],
            Lines(row));
        Assert.Equal("“days”的值 3651 超出 [0..3650]。", row.Faults[0].MessageIn(Language.SimplifiedChinese));
        row.Set(Age, 18).Set(Due, new DateOnly(2026, 12, 31)).Set(Channel, "fax").Set(Grade, "A").Set(Cease, true).Set(Burden, -1).Set(Balance, 0.01m).Set(Days, 3_650);
        Assert.Empty(row.Faults);
        Assert.Equal("3650;0.01;no-income;true;A;other;2026-12-31;18", Values(row));
    }

    [Fact]
    public void Faults_SensitiveFact_NeverShowsTheValueNorSuggestsOne()
    {
        CategoryFact illness = Fact.Category("illness", ["influenza"], f => f.Sensitive());
        RatioFact income = Fact.Ratio("income", f => f.Sensitive().Special("undisclosed"));
        FactRow row = FactSchema.Of(illness, income).NewRow().Set(illness, "influenzas").Set(income, FactValue.Special("undisclose"));
        Assert.Equal(
            [
                "CR-UNKNOWN-VALUE error at /facts/illness: The fact \"illness\" has no value \"text of 10 characters\". Hint: use one of the declared values.",
                "CR-UNKNOWN-SPECIAL error at /facts/income: The fact \"income\" has no special code \"text of 10 characters\". Hint: declare it on the fact, or use one that is declared.",
            ],
            Lines(row));
        Assert.All(row.Faults, static fault => Assert.Null(fault.Value));
        Assert.All(row.Faults, static fault => Assert.DoesNotContain(fault.Arguments, static argument => argument.Value.Contains("influenza", StringComparison.Ordinal)));
        Assert.True(income.Minus("rest", Days).IsSensitive);
        Assert.True(Days.DividedBy("share", income, "no-income").IsSensitive);
        Assert.False(Days.Minus("gap", Balance).IsSensitive);
    }

    [Fact]
    public void Clear_AfterFaultsAndValues_IsANewRow()
    {
        FactRow row = Schema.NewRow().Set(Days, 3_651).Set(Grade, "A").Set(Balance, 5);
        row.Clear();
        Assert.Equal(Values(Schema.NewRow()), Values(row));
        Assert.Equal(Lines(Schema.NewRow()), Lines(row));
    }

    [Fact]
    public void Set_WordBySlotOrFact_IsTheSameForEachKind()
    {
        foreach (Fact fact in (Fact[])[Days, Burden, Grade, Channel, Due])
        {
            foreach (string word in (string[])["no-income", "undated", "A", "sms", "never"])
            {
                FactRow bySlot = Schema.NewRow().Set(Schema.Slot(fact), word), byFact = Schema.NewRow().Set(fact, word);
                Assert.Equal(byFact.Get(fact), bySlot.Get(fact));
                Assert.Equal(Lines(byFact), Lines(bySlot));
            }
        }

        Assert.Equal(FactValue.Special("undated"), Schema.NewRow().Set(Schema.Slot(Due), "undated").Get(Due));
        Assert.Equal("The fact \"cease\" is a flag and takes no value of that type.", Assert.Throws<ArgumentException>(() => Schema.NewRow().Set(Schema.Slot(Cease), "true")).Message);
        Assert.Contains("CR-VALUE-KIND error at /facts/cease: The value \"true\" does not fit \"cease\", which is a flag. Hint: give a value of that kind.", Lines(Schema.NewRow().Set(Cease, "true")));
    }

    [Fact]
    public void Set_NumericSpecialCode_ComesBeforeTheRange()
    {
        FactRow row = Schema.NewRow().Set(Burden, -1);
        Assert.Equal(FactValue.Special("no-income"), row.Get(Burden));
        Assert.Equal(FactValue.Special("no-income"), row.Set(Schema.Slot(Burden), -1.000m).Get(Burden));
        Assert.Equal(FactValue.Special("no-income"), row.Set(Schema.Slot(Burden), -1L).Get(Burden));
        Assert.Equal(FactValue.Special("no-income"), row.Set(Burden, "no-income").Get(Burden));
        Assert.Equal(-1.01m, row.Set(Burden, -1.01m).Get(Burden).Number);
    }

    [Fact]
    public void Set_AnyIntegerOnAnyFact_IsTheDecimalPath() => Property.HoldsForSeeds(
        random =>
        {
            NumberFact fact = Number(random);
            FactSchema schema = FactSchema.Of(fact);
            FactSlot slot = schema.Slot(fact);
            long value = Edge(random, fact);
            FactRow integer = schema.NewRow().Set(slot, value), general = schema.NewRow().Set(slot, FactValue.FromDecimal(value)), careful = schema.NewRow().Set(slot, value + 0.0000m);
            FactColumns columns = new(schema, 1, isNarrow: false);
            columns.Set(slot, 0, value);
            long[] column = new long[1];
            columns.CopyRow(0, column, new decimal[1]);
            Assert.Equal(Entered.Of(fact, value).Kind == EnteredKind.Refused, !integer.Faults.IsEmpty);
            Assert.Equal(integer.Faults.IsEmpty, integer.IsValid);
            Assert.Equal(careful.State.Codes[0], integer.State.Codes[0]);
            Assert.Equal(careful.State.Codes[0], general.State.Codes[0]);
            Assert.Equal(careful.State.Codes[0], column[0]);
            Assert.Equal(Lines(careful), Lines(integer));
            Assert.Equal(careful.Get(slot), integer.Get(slot));
        },
        moderate: 5_000);

    [Fact]
    public void SetGet_NumberThatIsAllowed_ComesBackFlooredToTheDecimals() => Property.HoldsForSeeds(
        random =>
        {
            NumberFact fact = Number(random);
            FactSchema schema = FactSchema.Of(fact);
            decimal value = random.Next(3) == 0 ? Monetary.Decimals.Any(random) : Edge(random, fact) + (random.Next(-3, 4) * 0.005m);
            FactRow row = schema.NewRow().Set(fact, value);
            Entered entered = Entered.Of(fact, value);
            Assert.Equal(entered.Kind == EnteredKind.Refused, !row.Faults.IsEmpty);
            if (entered.Kind == EnteredKind.Number)
            {
                decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
                decimal back = row.Get(fact).Number;
                // What lies beyond the codes is kept whole; all else is floored.
                Assert.True(back == value || (back < value && value - back < unit && back % unit == 0), $"{value} came back as {back}");
            }
        },
        moderate: 5_000);

    [Theory]
    [InlineData("1152921504606846974")]
    [InlineData("1152921504606846976")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Get_NumberBeyondTheCodes_ComesBackWhole(string text)
    {
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);
        CountFact count = Fact.Count("n", f => f.Unbounded());
        FactRow row = FactSchema.Of(count).NewRow().Set(count, value);
        Assert.Equal(value, row.Get(count).Number);
        Assert.Equal(7, row.Set(count, 7).Get(count).Number);
        Assert.Empty(row.Faults);
    }

    [Fact]
    public void Set_NumberBeyondTheCodesOffTheStep_IsRefused()
    {
        CountFact count = Fact.Count("n", f => f.Unbounded());
        FactRow row = FactSchema.Of(count).NewRow().Set(count, 1_152_921_504_606_846_976.5m);
        Assert.Equal(["CR-VALUE-STEP error at /facts/n: The value 1152921504606846976.5 of \"n\" is not a multiple of 1. Hint: correct the value; it is never rounded."], Lines(row));
    }

    [Fact]
    public void Set_StepAndEndsOfTheDomain_AreExact()
    {
        MoneyFact fact = Fact.Money("m", f => f.Between(-0.5m, 1.5m).Step(0.25m));
        DateFact weekly = Fact.Date("d", f => f.Optional().Step(7));
        FactSchema schema = FactSchema.Of(fact, weekly);
        Assert.Equal(
            [true, true, false, false, true, false, true, false],
            new[] { -0.5m, 0.25m, 0.26m, 0.2500000000000000000000000001m, 1.5m, 1.5000000000000000000000000001m, 0m, -0.5000000000000000000000000001m }
                .Select(value => schema.NewRow().Set(fact, value).Faults.IsEmpty));
        FactRow row = schema.NewRow().Set(fact, 0);
        Assert.Empty(row.Set(weekly, DateOnly.FromDayNumber(7 * 100_000)).Faults);
        Assert.Equal(["CR-VALUE-STEP error at /facts/d: The value 1917-07-17 of \"d\" is not a multiple of 7. Hint: correct the value; it is never rounded."], Lines(row.Set(weekly, DateOnly.FromDayNumber((7 * 100_000) + 1))));
    }

    [Fact]
    public void Get_DerivedFact_FollowsItsOperands()
    {
        RatioFact gap = Days.Minus("gap", Balance);
        RatioFact share = Balance.DividedBy("share", Days, "no-days", f => f.Decimals(2));
        RatioFact ofBurden = Burden.DividedBy("of-burden", Days, "no-days");
        FactSchema schema = FactSchema.Of(gap, share, ofBurden);
        Assert.Equal(["days", "balance", "gap", "share", "burden", "of-burden"], schema.Facts.Select(static fact => fact.Name));
        FactRow row = schema.NewRow().Set(Days, 3);
        Assert.Equal((FactValue.Missing, FactValue.Missing), (row.Get(gap), row.Get(share)));
        row.Set(Balance, 10.01m).Set(Burden, -1);
        Assert.Equal((-7.01m, 3.33m, FactValue.Missing), (row.Get(gap).Number, row.Get(share).Number, row.Get(ofBurden)));
        Assert.Equal(FactValue.Special("no-days"), row.Set(Days, 0).Get(share));
        Assert.Equal(0m, row.Set(Days, 3).Set(Burden, 0).Get(ofBurden).Number);
        Assert.Equal(10.01m, row.Get(Balance).Number);
    }

    [Fact]
    public void Faults_DerivedFact_TellsItsOwnDomainButNotItsOperands()
    {
        RatioFact gap = Days.Minus("gap", Balance, f => f.Between(0, 10).Decimals(0));
        FactRow row = FactSchema.Of(gap).NewRow();
        Assert.Equal(["CR-VALUE-MISSING error at /facts/days: The fact \"days\" is not given. Hint: give a value, or declare the fact optional."], Lines(row));
        Assert.Equal(["CR-VALUE-DOMAIN error at /facts/gap: The value -0.01 of \"gap\" is outside [0..10]. Hint: correct the value; it is never cut to the domain."], Lines(row.Set(Days, 5).Set(Balance, 5.01m)));
        Assert.Equal(["CR-VALUE-DOMAIN error at /facts/gap: The value 10.01 of \"gap\" is outside [0..10]. Hint: correct the value; it is never cut to the domain."], Lines(row.Set(Days, 15).Set(Balance, 4.99m)));
        Assert.False(row.IsValid);
        Assert.Empty(row.Set(Balance, 5).Faults);
        Assert.True(row.IsValid);
        Assert.Equal(["CR-VALUE-DOMAIN error at /facts/gap: The value 1152921504606846976 of \"gap\" is outside [0..10]. Hint: correct the value; it is never cut to the domain."], Lines(row.Set(Balance, -1e20m)));
    }

    [Fact]
    public void Set_SlotOrKindThatDoesNotFit_Throws()
    {
        FactRow row = Schema.NewRow();
        RatioFact gap = Days.Minus("gap", Balance);
        FactSchema other = FactSchema.Of(Days, gap);
        FactSlot days = Schema.Slot(Days), cease = Schema.Slot(Cease), grade = Schema.Slot(Grade), due = Schema.Slot(Due);
        Assert.Equal("The slot of \"days\" belongs to another schema.", Assert.Throws<ArgumentException>(() => row.Set(other.Slot(Days), 1)).Message);
        Assert.Equal("The slot of \"days\" belongs to another schema.", Assert.Throws<ArgumentException>(() => row.Set(other.Slot(Days), 1.5m)).Message);
        Assert.Equal("The slot of \"days\" belongs to another schema.", Assert.Throws<ArgumentException>(() => row.Get(other.Slot(Days))).Message);
        Assert.Equal("The fact \"gap\" is derived and cannot be set.", Assert.Throws<ArgumentException>(() => other.NewRow().Set(gap, 1)).Message);
        Assert.Equal("The fact \"gap\" is derived and cannot be set.", Assert.Throws<ArgumentException>(() => other.NewRow().Set(other.Slot(gap), 1L)).Message);
        Assert.Equal("The fact \"gap\" is derived and cannot be set.", Assert.Throws<ArgumentException>(() => other.NewRow().Set(other.Slot(gap), 1m)).Message);
        Assert.Equal("The fact \"cease\" is a flag and takes no value of that type.", Assert.Throws<ArgumentException>(() => row.Set(cease, 1L)).Message);
        Assert.Equal("The fact \"grade\" is a category and takes no value of that type.", Assert.Throws<ArgumentException>(() => row.Set(grade, 1m)).Message);
        Assert.Equal("The fact \"days\" is a count and takes no value of that type.", Assert.Throws<ArgumentException>(() => row.Set(days, true)).Message);
        Assert.Equal("The fact \"due\" is a date and takes no value of that type.", Assert.Throws<ArgumentException>(() => row.Set(due, true)).Message);
        Assert.Equal("The fact \"grade\" is a category and takes no value of that type.", Assert.Throws<ArgumentException>(() => row.Set(grade, new DateOnly(2026, 1, 1))).Message);
        Assert.Throws<ArgumentNullException>(() => row.Set(grade, (string)null!));
        Assert.Throws<ArgumentException>(() => row.Set(Fact.Count("days"), 1));
        Assert.Throws<ArgumentNullException>(() => row.Set(null!, 1));
    }

    [Fact]
    public void Default_RowAndSlot_ThrowAndSayWhy()
    {
        const string Row = "The row is empty. Hint: make rows with FactSchema.NewRow().";
        const string Slot = "The slot is empty. Hint: take it from FactSchema.Slot(fact).";
        Assert.Equal(Row, Assert.Throws<InvalidOperationException>(() => default(FactRow).Schema).Message);
        Assert.Equal(Row, Assert.Throws<InvalidOperationException>(() => default(FactRow).Faults).Message);
        Assert.Equal(Row, Assert.Throws<InvalidOperationException>(() => default(FactRow).Set(Schema.Slot(Days), 1)).Message);
        Assert.Equal(Row, Assert.Throws<InvalidOperationException>(() => default(FactRow).Clear()).Message);
        Assert.Equal(Slot, Assert.Throws<InvalidOperationException>(() => Schema.NewRow().Set(default, 1)).Message);
        Assert.Equal(Slot, Assert.Throws<InvalidOperationException>(() => Schema.NewRow().Set(default(FactSlot), 1m)).Message);
        Assert.Equal(Slot, Assert.Throws<InvalidOperationException>(() => default(FactSlot).Fact).Message);
        Assert.Equal(Slot, Assert.Throws<InvalidOperationException>(() => default(FactSlot).Index).Message);
        Assert.Equal(default, default(FactSlot));
    }

    private static NumberFact Number(Random random)
    {
        void Options(FactOptions options)
        {
            switch (random.Next(6))
            {
                case 0: options.Unbounded(); break;
                case 1: options.Between(-random.Next(100), random.Next(100)); break;
                case 2: options.Between(-100, -random.Next(1, 100)); break;
                case 3: options.AtLeast(random.Next(-100, 100)); break;
                case 4: options.Between(-9_000_000, 9_000_000); break;
            }

            if (random.Next(5) == 0)
            {
                options.Special("none", random.Next(-3, 4));
            }
        }

        return random.Next(4) switch
        {
            0 => Fact.Count("n", Options),
            1 => Fact.Count("n", options =>
            {
                Options(options);
                options.Step(random.Next(1, 5));
            }),
            2 => Fact.Money("n", Options),
            _ => Fact.Ratio("n", options =>
            {
                Options(options);
                options.Decimals(random.Next(0, 10));
                if (options.Definition.Decimals > 0 && random.Next(2) == 0)
                {
                    options.Step(0.5m);
                }
            }),
        };
    }

    private static long Edge(Random random, NumberFact fact) => random.Next(8) switch
    {
        0 => long.MaxValue - random.Next(2),
        1 => long.MinValue + random.Next(2),
        2 => (long)(fact.Minimum ?? -1) + random.Next(-1, 2),
        3 => (long)(fact.Maximum ?? 1) + random.Next(-1, 2),
        4 => (FactCode.LargestNumber / 2 / (long)FactCode.Power(fact.Decimals)) + random.Next(-2, 3),
        5 => (-FactCode.LargestNumber / 2 / (long)FactCode.Power(fact.Decimals)) + random.Next(-2, 3),
        6 => random.NextInt64(),
        _ => random.Next(-5, 6),
    };

    private static string[] Lines(FactRow row) => [.. row.Faults.Select(static fault => fault.ToString())];

    private static string Values(FactRow row) => string.Join(';', row.Schema.Facts.Select(fact => row.Get(fact)));
}
