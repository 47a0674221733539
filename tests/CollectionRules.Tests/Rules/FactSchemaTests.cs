using CollectionRules.Diagnostics;
using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed class FactSchemaTests
{
    private static readonly CountFact Days = Fact.Count("days");
    private static readonly MoneyFact Balance = Fact.Money("balance");

    [Fact]
    public void Of_FactsAndDerivedFact_HasSlotsInOrderOfFirstUse()
    {
        RatioFact share = Balance.DividedBy("share", Days, "no-days");
        FactSchema schema = FactSchema.Of(share, Days, Days, Balance);
        Assert.Equal([Balance, Days, share], schema.Facts.AsEnumerable());
        Assert.Equal([0, 1, 2], schema.Facts.Select(fact => schema.Slot(fact).Index));
        Assert.Equal(share, schema.Slot("share").Fact);
        Assert.True(schema.TrySlot("days", out FactSlot slot));
        Assert.Equal(schema.Slot(Days), slot);
        Assert.False(schema.TrySlot("Days", out slot));
        Assert.Equal(default, slot);
    }

    [Fact]
    public void Slot_UnknownFactOrName_Throws()
    {
        FactSchema schema = FactSchema.Of(Days);
        Assert.Equal("The schema holds no fact \"dasy\". Did you mean \"days\"? (Parameter 'name')", Assert.Throws<ArgumentException>(() => schema.Slot("dasy")).Message);
        Assert.Equal("The schema holds no fact \"balance\". (Parameter 'name')", Assert.Throws<ArgumentException>(() => schema.Slot("balance")).Message);
        Assert.Equal("The schema does not hold the fact \"days\" as it is defined here. (Parameter 'fact')", Assert.Throws<ArgumentException>(() => schema.Slot(Fact.Count("days", f => f.Optional()))).Message);
        Assert.Equal(schema.Slot(Days), schema.Slot(Fact.Count("days")));
        Assert.Throws<ArgumentNullException>(() => schema.Slot((Fact)null!));
        Assert.Throws<ArgumentNullException>(() => schema.Slot((string)null!));
        Assert.Throws<ArgumentNullException>(() => FactSchema.Of(Days, null!));
        Assert.Throws<ArgumentNullException>(() => FactSchema.Of((IEnumerable<Fact>)null!));
    }

    [Fact]
    [Trait("diagnostic", "CR-FACT-NAME")]
    [Trait("diagnostic", "CR-FACT-DECIMALS")]
    [Trait("diagnostic", "CR-FACT-DOMAIN")]
    [Trait("diagnostic", "CR-FACT-STEP")]
    [Trait("diagnostic", "CR-FACT-VALUES")]
    [Trait("diagnostic", "CR-FACT-SPECIALS")]
    [Trait("diagnostic", "CR-FACT-WORD")]
    [Trait("diagnostic", "CR-FACT-CONFLICT")]
    [Trait("diagnostic", "CR-FACT-DERIVATION")]
    public void Of_FactsThatAreWrongInThemselves_ListsEveryFault()
    {
        RatioFact share = Balance.DividedBy("share", Days, "no-days");
        Assert.Equal(
            [
                "CR-FACT-NAME error at /facts: The name \"9 days\" is not allowed for a fact. Hint: begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.",
                "CR-FACT-DECIMALS error at /facts: The fact \"a\" declares 1 decimals. Hint: money and ratios may have 0 to 9 decimals, other kinds have 0.",
                "CR-FACT-DECIMALS error at /facts: The fact \"b\" declares 10 decimals. Hint: money and ratios may have 0 to 9 decimals, other kinds have 0.",
                "CR-FACT-DOMAIN error at /facts: The domain [2..1] of the fact \"c\" is empty. Hint: put the smaller end first.",
                "CR-FACT-DOMAIN error at /facts: The domain [2026-02-01..2026-01-01] of the fact \"d\" is empty. Hint: put the smaller end first.",
                "CR-BOUND-DECIMALS error at /facts: The bound 0.001 on \"e\" has more than 2 decimals. Hint: write fewer decimals, or declare more on the fact.",
                "CR-BOUND-RANGE error at /facts: The bound 1e on \"e\" is too large to be compared exactly. Hint: use a smaller bound, or declare fewer decimals on the fact.",
                "CR-FACT-STEP error at /facts: The step 0.5 of the fact \"g\" is not above 0 or has more decimals than the fact. Hint: use a step such as 1 or 0.01, or more decimals.",
                "CR-FACT-STEP error at /facts: The step -1 of the fact \"h\" is not above 0 or has more decimals than the fact. Hint: use a step such as 1 or 0.01, or more decimals.",
                "CR-FACT-VALUES error at /facts: The category \"i\" has 0 values. Hint: list 1 to 10,000 values.",
                "CR-FACT-VALUES error at /facts: The category \"j\" has 10001 values. Hint: list 1 to 10,000 values.",
                "CR-FACT-SPECIALS error at /facts: The fact \"k\" declares 1 special codes. Hint: numbers and dates may have up to 16; for a category add a value, for a flag let it be missing.",
                "CR-FACT-SPECIALS error at /facts: The fact \"l\" declares 17 special codes. Hint: numbers and dates may have up to 16; for a category add a value, for a flag let it be missing.",
                "CR-FACT-WORD error at /facts: The word \"x\" of the fact \"m\" is empty, reserved or there twice. Hint: use each word once, and not \"missing\", \"null\" or, where the list is open, \"other\".",
                "CR-FACT-WORD error at /facts: The word \"missing\" of the fact \"m\" is empty, reserved or there twice. Hint: use each word once, and not \"missing\", \"null\" or, where the list is open, \"other\".",
                "CR-FACT-WORD error at /facts: The word \"\" of the fact \"m\" is empty, reserved or there twice. Hint: use each word once, and not \"missing\", \"null\" or, where the list is open, \"other\".",
                "CR-FACT-WORD error at /facts: The word \"\" of the fact \"m\" is empty, reserved or there twice. Hint: use each word once, and not \"missing\", \"null\" or, where the list is open, \"other\".",
                "CR-FACT-WORD error at /facts: The word \"other\" of the fact \"m\" is empty, reserved or there twice. Hint: use each word once, and not \"missing\", \"null\" or, where the list is open, \"other\".",
                "CR-FACT-CONFLICT error at /facts: Two different facts are named \"days\". Hint: rename one of them, or use one definition in both places.",
                "CR-FACT-DERIVATION error at /facts: The derived fact \"twice\" rests on \"share\", which is derived itself or known too late. Hint: derive from given facts of the phase case.",
                "CR-FACT-DERIVATION error at /facts: The derived fact \"late\" rests on \"score\", which is derived itself or known too late. Hint: derive from given facts of the phase case.",
            ],
            Faults(
                Fact.Flag("9 days"),
                Fact.Count("a", f => f.Decimals(1)),
                Fact.Money("b", f => f.Decimals(10)),
                Fact.Count("c", f => f.Between(2, 1)),
                Fact.Date("d", f => f.Between(new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 1))),
                Fact.Money("e", f => f.Between(0.001m, 12_000_000_000_000_000_000m)),
                Fact.Count("g", f => f.Step(0.5m)),
                Fact.Money("h", f => f.Step(-1)),
                Fact.Category("i", []),
                Fact.Category("j", Enumerable.Range(0, 10_001).Select(static i => $"v{i}")),
                Fact.Flag("k", f => f.Special("x")),
                Fact.Count("l", Seventeen),
                Fact.Category("m", ["x", "x", "missing", "", null!, "other"], f => f.OpenValues()),
                Days,
                Fact.Count("days", f => f.Optional()),
                share.Minus("twice", Days),
                Days.Minus("late", Fact.Ratio("score", f => f.Phase(FactPhase.Scored)))).Select(static line => line.Replace("12000000000000000000", "1e", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("diagnostic", "CR-FACT-OPTION")]
    public void Of_OptionsThatTheKindDoesNotHave_AreReported()
    {
        const string Hint = "Hint: numbers and dates take a domain and, unless derived, a step; categories take open values.";
        Assert.Equal(
            ((string[])["Between a", "Step b", "OpenValues c", "Between d", "Step e", "Step f", "OpenValues g"])
                .Select(static pair => pair.Split(' ')).Select(pair => $"CR-FACT-OPTION error at /facts: The option {pair[0]} does not fit the fact \"{pair[1]}\". {Hint}"),
            Faults(
                Fact.Flag("a", f => f.AtMost(1)),
                Fact.Flag("b", f => f.Step(1)),
                Fact.Flag("c", f => f.OpenValues()),
                Fact.Category("d", ["x"], f => f.AtLeast(0)),
                Fact.Category("e", ["x"], f => f.Step(1)),
                Days.Minus("f", Balance, f => f.Step(1)),
                Fact.Count("g", f => f.OpenValues())));
        FactSchema.Of(Fact.Category("d", ["x"], f => f.OpenValues()), Fact.Date("e", f => f.Step(7)), Days.Minus("f", Balance, f => f.Between(0, 1)));
    }

    [Fact]
    [Trait("diagnostic", "CR-FACT-SPECIAL-NUMBER")]
    public void Of_SpecialCodesWithNumbersThatCannotBe_AreReported()
    {
        const string Hint = "Hint: use a number for one special code only, and only on a given number; elsewhere declare the code without a number.";
        Assert.Equal(
            [
                $"CR-FACT-SPECIAL-NUMBER error at /facts: The number -1 cannot stand for the special code \"new\" of \"a\". {Hint}",
                $"CR-FACT-SPECIAL-NUMBER error at /facts: The number 0 cannot stand for the special code \"never\" of \"b\". {Hint}",
                $"CR-FACT-SPECIAL-NUMBER error at /facts: The number 5 cannot stand for the special code \"five\" of \"c\". {Hint}",
            ],
            Faults(
                Fact.Count("a", f => f.Special("none", -1).Special("new", -1.0m).Special("other", -2)),
                Fact.Date("b", f => f.Special("never", 0).Special("unknown")),
                Days.DividedBy("c", Balance, "zero", f => f.Special("five", 5))));
    }

    [Fact]
    public void Of_WordsThatDoNotShowAllTheyHold_AreReported()
    {
        const string Invisible = "names and ids must show all they hold. Hint: remove control, format and text-direction characters.";
        Assert.Equal(
            [
                $"CR-TEXT-INVISIBLE error at /facts: The name \"a\\u0000\" holds the invisible character U+0000; {Invisible}",
                $"CR-TEXT-INVISIBLE error at /facts: The name \"\\u202Eb\" holds the invisible character U+202E; {Invisible}",
                "CR-TEXT-SURROGATE error at /facts: The text \"\\uD83D\" holds half of a surrogate pair, which is not a character. Hint: write both halves, such as \\uD83D\\uDE00, or the character itself.",
                "CR-LIMIT-TEXT error at /facts: The text has 257 characters; at most 256 are allowed. Hint: shorten the text.",
                $"CR-TEXT-INVISIBLE error at /facts: The name \"ne\\u200Bver\" holds the invisible character U+200B; {Invisible}",
                $"CR-TEXT-INVISIBLE error at /facts: The name \"da\\u000Ays\" holds the invisible character U+000A; {Invisible}",
                "CR-LIMIT-TEXT error at /facts: The text has 257 characters; at most 256 are allowed. Hint: shorten the text.",
            ],
            Faults(
                Fact.Category("a", ["a\0", "\u202Eb", "\ud83d", new string('w', 257), new string('w', 256), "\ud83d\ude00", "逾期"]),
                Fact.Count("b", f => f.Special("ne\u200Bver")),
                Fact.Count("c", f => f.Unit("da\nys").Described("c", new string('天', 257)))));
    }

    [Fact]
    public void Of_LongChainOfDerivedFacts_IsRefusedAtItsFirstLink()
    {
        RatioFact chain = Days.Minus("d0", Balance);
        for (int i = 1; i < 20_000; i++)
        {
            chain = chain.Minus($"d{i}", Balance);
        }

        Assert.Equal(["CR-FACT-DERIVATION error at /facts: The derived fact \"d19999\" rests on \"d19998\", which is derived itself or known too late. Hint: derive from given facts of the phase case."], Faults(chain));
    }

    [Fact]
    public void Of_MoreFactsThanTheLimit_IsReportedOnce()
    {
        Fact[] facts = [.. Enumerable.Range(0, FactSchema.MostFacts + 5).Select(static i => Fact.Flag($"f{i}"))];
        Assert.Equal(FactSchema.MostFacts, FactSchema.Of(facts[..FactSchema.MostFacts]).Facts.Length);
        Assert.Equal(["CR-LIMIT-FACTS error at /facts: The fact \"f500\" is one too many; at most 500 are allowed. Hint: remove facts that decide nothing."], Faults(facts));
    }

    private static void Seventeen(FactOptions options)
    {
        for (int i = 0; i < 17; i++)
        {
            options.Special($"s{i}");
        }
    }

    private static string[] Faults(params Fact[] facts) =>
        [.. Assert.Throws<PolicyValidationException>(() => FactSchema.Of(facts)).Diagnostics.Select(static diagnostic => diagnostic.ToString())];
}
