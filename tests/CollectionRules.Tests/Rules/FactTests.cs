using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Rules;

public sealed class FactTests
{
    [Fact]
    public void Make_EachKind_HasItsDefaults()
    {
        Assert.Equal((FactKind.Count, 0, 0m, null, 1m), Shape(Fact.Count("f")));
        Assert.Equal((FactKind.Money, 2, null, null, 0.01m), Shape(Fact.Money("f")));
        Assert.Equal((FactKind.Money, 0, null, null, 1m), Shape(Fact.Money("f", f => f.Decimals(0))));
        Assert.Equal((FactKind.Money, 3, null, null, null), Shape(Fact.Money("f", f => f.Decimals(3).AnyStep())));
        Assert.Equal((FactKind.Money, 2, null, null, 0.05m), Shape(Fact.Money("f", f => f.AnyStep().Step(0.05m))));
        Assert.Equal((FactKind.Ratio, 4, null, null, null), Shape(Fact.Ratio("f")));
        Assert.Equal((FactKind.Flag, 0, null, null, null), Shape(Fact.Flag("f")));
        Assert.Equal((FactKind.Category, 0, null, null, null), Shape(Fact.Category("f", ["a"])));
        Assert.Equal((FactKind.Date, 0, null, null, 1m), Shape(Fact.Date("f")));
        Assert.Equal((FactKind.Count, 0, -5m, 9m, 1m), Shape(Fact.Count("f", f => f.Between(0, 9).AtLeast(-5))));
        Assert.Equal((FactKind.Count, 0, null, null, 1m), Shape(Fact.Count("f", f => f.Between(0, 9).Unbounded())));
        Assert.Equal((FactKind.Count, 0, 0m, 7m, 1m), Shape(Fact.Count("f", f => f.AtMost(7))));
        Assert.Equal((FactKind.Ratio, 4, -1m, 7m, null), Shape(Fact.Ratio("f", f => f.AtMost(7).AtLeast(-1))));
        Fact plain = Fact.Count("f");
        Assert.Equal(("f", "", false, FactPhase.Case, FactAxis.Neutral, false, null), (plain.Name, plain.Unit, plain.MayBeMissing, plain.Phase, plain.Axis, plain.IsSensitive, plain.Derivation));
        Assert.Equal("f", plain.ToString());
    }

    [Fact]
    public void Equals_EveryPartOfTheDefinition_Counts()
    {
        Func<Fact>[] makers =
        [
            static () => Fact.Count("f"),
            static () => Fact.Count("g"),
            static () => Fact.Ratio("f"),
            static () => Fact.Count("f", f => f.Unit("days")),
            static () => Fact.Count("f", f => f.Decimals(1)),
            static () => Fact.Count("f", f => f.AtLeast(1)),
            static () => Fact.Count("f", f => f.Between(0, 1)),
            static () => Fact.Count("f", f => f.Step(2)),
            static () => Fact.Count("f", f => f.Optional()),
            static () => Fact.Count("f", f => f.Special("x")),
            static () => Fact.Count("f", f => f.Special("x", -1)),
            static () => Fact.Count("f", f => f.Phase(FactPhase.Scored)),
            static () => Fact.Count("f", f => f.Axis(FactAxis.Ability)),
            static () => Fact.Count("f", f => f.Sensitive()),
            static () => Fact.Count("f", f => f.Described("days", "天数")),
            static () => Fact.Category("f", ["a", "b"]),
            static () => Fact.Category("f", ["b", "a"]),
            static () => Fact.Category("f", ["a", "b"], f => f.OpenValues()),
            static () => Fact.Count("a").Minus("f", Fact.Count("b")),
            static () => Fact.Count("a").Minus("f", Fact.Count("c")),
            static () => Fact.Count("a").DividedBy("f", Fact.Count("b"), "zero"),
        ];
        for (int i = 0; i < makers.Length; i++)
        {
            for (int j = 0; j < makers.Length; j++)
            {
                Assert.Equal(i == j, makers[i]().Equals((object)makers[j]()));
            }

            Assert.Equal(makers[i]().GetHashCode(), makers[i]().GetHashCode());
        }

        Assert.False(Fact.Count("f").Equals(null));
    }

    [Fact]
    public void Derived_Operands_DecideWhetherItMayBeMissing()
    {
        CountFact whole = Fact.Count("whole"), optional = Fact.Count("optional", f => f.Optional()), special = Fact.Count("special", f => f.Special("none"));
        Assert.False(whole.Minus("d", whole).MayBeMissing);
        Assert.True(whole.Minus("d", optional).MayBeMissing);
        Assert.True(special.Minus("d", whole).MayBeMissing);
        RatioFact quotient = whole.DividedBy("d", whole, "nothing", f => f.Unit("x").Decimals(6));
        Assert.Equal((new SpecialCode("nothing"), "x", 6), (quotient.SpecialCodes.Single(), quotient.Unit, quotient.Decimals));
        Assert.Equal(new FactDerivation(DerivationOperation.Quotient, whole, whole, "nothing"), quotient.Derivation);
        Assert.Empty(whole.Minus("d", whole).SpecialCodes);
        Assert.Throws<ArgumentNullException>(() => whole.Minus("d", null!));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_000)]
    public void PlaceOf_ShortAndLongLists_IsTheFirstPlace(int count)
    {
        CategoryFact fact = Fact.Category("c", [.. Enumerable.Range(0, count).Select(static i => $"v{i}"), "v1"]);
        Assert.Equal([0, 1, count - 1, -1], new[] { "v0", "v1", $"v{count - 1}", "V0" }.Select(fact.PlaceOf));
    }

    [Fact]
    public void NameIn_DescribedOrNot_IsTheNameForPeople()
    {
        Fact described = Fact.Count("f", f => f.Described("days past due", "逾期天数"));
        Assert.Equal(("days past due", "逾期天数"), (described.NameIn(Language.English), described.NameIn(Language.SimplifiedChinese)));
        Assert.Equal(("f", "f"), (Fact.Count("f").NameIn(Language.English), Fact.Count("f").NameIn(Language.SimplifiedChinese)));
    }

    [Fact]
    public void Make_NullArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => Fact.Count(null!));
        Assert.Throws<ArgumentNullException>(() => Fact.Category("c", null!));
        Assert.Throws<ArgumentNullException>("unit", () => Fact.Count("c", f => f.Unit(null!)));
        Assert.Throws<ArgumentNullException>("name", () => Fact.Count("c", f => f.Special(null!)));
        Assert.Throws<ArgumentNullException>("english", () => Fact.Count("c", f => f.Described(null!, "天数")));
        Assert.Throws<ArgumentNullException>("chinese", () => Fact.Count("c", f => f.Described("days", null!)));
        Assert.Throws<ArgumentNullException>("zeroDenominator", () => Fact.Count("a").DividedBy("c", Fact.Count("b"), null!));
    }

    [Fact]
    public void Make_UndefinedPhaseOrAxis_Throws()
    {
        Assert.StartsWith("The phase \"9\" is not defined; Case to Gated are.", Assert.Throws<ArgumentOutOfRangeException>("phase", () => Fact.Count("c", f => f.Phase((FactPhase)9))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The axis \"9\" is not defined; Neutral, Ability and Willingness are.", Assert.Throws<ArgumentOutOfRangeException>("axis", () => Fact.Count("c", f => f.Axis((FactAxis)9))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_SeveralNumbersOrAnotherDate_IsTheSetThatACellHas()
    {
        CountFact count = Fact.Count("n");
        DateFact date = Fact.Date("d");
        Assert.Equal(count.IsIn(FactSet.Parse("1, 3", count)), count.In(1, 3));
        Assert.Equal(count.IsIn(FactSet.Parse("not(1, 3)", count)), count.NotIn(1, 3));
        Assert.Equal(date.IsIn(FactSet.Parse("not(2026-11-22)", date)), date.IsNot(new DateOnly(2026, 11, 22)));
        Assert.Throws<ArgumentException>(() => count.In());
        Assert.Equal(count.IsIn(FactSet.Any), count.NotIn());
    }

    private static (FactKind Kind, int Decimals, decimal? Minimum, decimal? Maximum, decimal? Step) Shape(Fact fact) => (fact.Kind, fact.Decimals, fact.Minimum, fact.Maximum, fact.Step);
}
