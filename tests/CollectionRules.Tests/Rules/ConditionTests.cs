using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Tests.Testing.Snapshots;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Rules;

public sealed partial class ConditionTests : SnapshotTests
{
    private static readonly CategoryFact Outcome = Fact.Category("outcome", ["yes"], f => f.Phase(FactPhase.Scored));
    private static readonly CountFact Days = Fact.Count("days-past-due", f => f.Unit("days").Optional().Special("never-due"));
    private static readonly MoneyFact Balance = Fact.Money("balance", f => f.Described("balance", "余额").Optional());
    private static readonly RatioFact Share = Fact.Ratio("share");
    private static readonly FlagFact Cease = Fact.Flag("cease-contact", f => f.Optional().Described("cease contact", "停止联系"));
    private static readonly FlagFact Deceased = Fact.Flag("deceased");
    private static readonly CategoryFact Grade = Fact.Category("grade", ["A", "B", "C", "two words"], f => f.Optional());
    private static readonly DateFact Due = Fact.Date("due");

    private static IEnumerable<Condition> Shapes =>
    [
        Condition.Always,
        Condition.Never,
        Days >= 90,
        Days > 90,
        Days < 90,
        Days <= 90,
        Days.Is(7),
        Days.IsNot(7),
        Days.Between(1, 30),
        Days.IsIn(NumberInterval.HalfOpen(1, 30)),
        Days.IsIn(default(NumberInterval)),
        Days.IsSpecial("never-due"),
        Days.IsMissing,
        Days.IsKnown,
        Days.IsIn(FactSet.Any),
        Days.IsIn(FactSet.Parse("1, [3..5), > 9, never-due, missing", Days)),
        Days.IsIn(FactSet.Parse("not(1, > 9)", Days)),
        Days.IsIn(FactSet.Parse("not(> 9)", Days)),
        Balance >= 1_250.50m,
        Share < Percentage.Of(12.5m),
        Cease,
        Cease.IsFalse,
        !Cease,
        Cease.IsIn(FactSet.Parse("not(true)", Cease)),
        Grade.Is("A"),
        Grade.IsNot("two words"),
        Grade.In("A", "two words"),
        Grade.NotIn("A", "B"),
        Grade.AtOrAfter("B"),
        Grade.AtOrBefore("B"),
        Due >= new DateOnly(2026, 1, 31),
        Due.Is(new DateOnly(2026, 1, 31)),
        Due.Between(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31)),
        Days >= 90 & Balance >= 5_000 & !Cease,
        Days >= 90 | (Balance >= 5_000 & Deceased),
        !(Days >= 90 | Cease),
        !!(Days >= 90),
        (Cease ^ Deceased) & Days >= 1,
        Cease ^ (Deceased ^ Days >= 1),
        Condition.All(Condition.Any(Days >= 1), Condition.Never),
        !Condition.Always,
    ];

    [Fact]
    public Task ToText_EveryShape_EnglishAndChinese() => Verify(
        string.Concat(Shapes.Select(static condition => $"{condition}\n{condition.ToText(Language.SimplifiedChinese)}\n\n")), "txt");

    [Fact]
    public void ToText_UndefinedLanguage_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => (Days >= 1).ToText((Language)7));

    [Fact]
    public void Equals_SameShape_IsEqualWithTheSameHash()
    {
        Condition[] first = [.. Shapes], second = [.. Shapes];
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = 0; j < first.Length; j++)
            {
                // Some shapes of the list are the same condition written twice.
                bool same = first[i].ToString() == first[j].ToString() && first[i].GetType() == first[j].GetType();
                Assert.Equal(same, first[i].Equals((object)second[j]));
                Assert.True(!same || first[i].GetHashCode() == second[j].GetHashCode());
            }
        }

        Assert.False(first[0].Equals(null));
    }

    [Fact]
    public void Operators_PartsOfOneKind_StandSideBySide()
    {
        AllCondition all = Assert.IsType<AllCondition>(Days >= 1 & Balance >= 2 & Cease & (Deceased & Days < 9));
        Assert.Equal(5, all.Parts.Length);
        AnyCondition any = Assert.IsType<AnyCondition>(Days >= 1 | Balance >= 2 | (Cease | Deceased));
        Assert.Equal(4, any.Parts.Length);
        ExclusiveCondition xor = Assert.IsType<ExclusiveCondition>(Cease ^ Deceased);
        Assert.Equal((Cease.IsTrue, Deceased.IsTrue), (xor.Left, xor.Right));
        Assert.Same(any, (!!any));
        Assert.Same(any, Assert.IsType<NotCondition>(!any).Part);
        FactCondition leaf = Assert.IsType<FactCondition>(Days >= 1);
        Assert.Equal((Days, ">= 1"), (leaf.Fact, leaf.Set.ToString()));
    }

    [Fact]
    public void Make_NullPart_Throws()
    {
        Condition none = null!;
        FlagFact noFlag = null!;
        CountFact noCount = null!;
        Assert.Throws<ArgumentNullException>(() => none & Cease);
        Assert.Throws<ArgumentNullException>(() => Cease.IsTrue | none);
        Assert.Throws<ArgumentNullException>(() => none ^ Cease);
        Assert.Throws<ArgumentNullException>(() => !none);
        Assert.Throws<ArgumentNullException>(() => Condition.All(Cease, none));
        Assert.Throws<ArgumentNullException>(() => Condition.Any(none));
        Assert.Throws<ArgumentNullException>(() => noFlag & Cease);
        Assert.Throws<ArgumentNullException>(() => noCount >= 1);
        Assert.Throws<ArgumentNullException>(() => Condition.On(null!, FactSet.Any));
        Assert.Throws<ArgumentNullException>(() => Condition.On(Days, null!));
        Assert.Throws<ArgumentNullException>(() => Grade.Is(null!));
    }

    [Theory]
    [InlineData("!")]
    [InlineData("^")]
    [InlineData("&|")]
    public void Make_DeeperThanTheLimit_Throws(string shape)
    {
        Condition condition = Days >= 1;
        for (int depth = 1; depth < Condition.MostDepth; depth++)
        {
            condition = Deeper(condition, shape, depth);
        }

        Assert.True(DecisionTable.TryCreate("t", t => t.Output(Outcome).When(condition, "yes"), out _, out _));
        Assert.NotEmpty(condition.ToString());
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Deeper(condition, shape, Condition.MostDepth));
        Assert.Equal("The condition nests \"129\" deep; at most 128 is allowed. Hint: write parts of one kind side by side, or split the row. (Parameter 'parts')", fault.Message);
    }

    [Fact]
    public void Make_OneHundredThousandLevels_ThrowsInsteadOfOverflowingTheStack()
    {
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 100_000).Aggregate((Condition)(Days >= 1), static (inner, _) => inner ^ (Days >= 1)));
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 100_000).Aggregate((Condition)(Days >= 1), static (inner, _) => !Condition.All(inner)));
    }

    [Fact]
    public void Make_MorePartsThanTheLimit_Throws()
    {
        Condition[] leaves = [.. Enumerable.Range(0, Condition.MostParts - 1).Select(static i => Days >= i)];
        Condition most = Condition.All([.. leaves]);
        ArgumentException fault = Assert.Throws<ArgumentException>(() => most & Cease);
        Assert.Equal("The condition holds \"4097\" conditions; at most 4096 are allowed. Hint: name a set of values in one leaf, or split the row. (Parameter 'parts')", fault.Message);
    }

    [Fact]
    public void Make_OnePartInManyPlaces_CountsEachPlace()
    {
        // Sixteen doublings of one condition would be a tree of 65,536 leaves.
        Condition shared = Cease;
        Assert.Throws<ArgumentException>(() =>
        {
            for (int i = 0; i < 16; i++)
            {
                shared ^= shared;
            }
        });
    }

    [Fact]
    public void Make_EmptySet_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Grade.In());
        Assert.Equal("The set has \"0\" terms; at least one is needed. Hint: for a condition that holds for no row use Condition.Never. (Parameter 'terms')", fault.Message);
        Assert.Equal(Grade.IsIn(FactSet.Any), Grade.NotIn());
    }

    [Fact]
    public void AtOrAfterAtOrBefore_UnknownWord_IsLeftToTheTable()
    {
        Assert.Equal(Grade.In("B", "C", "two words"), Grade.AtOrAfter("B"));
        Assert.Equal(Grade.In("A", "B"), Grade.AtOrBefore("B"));
        Assert.Equal(Grade.Is("Z"), Grade.AtOrAfter("Z"));
        Assert.Equal(Grade.Is("Z"), Grade.AtOrBefore("Z"));
    }

    private static Condition Deeper(Condition condition, string shape, int depth) => shape switch
    {
        "!" => condition is NotCondition ? Condition.All(condition) : !condition,
        "^" => condition ^ Cease,
        _ => depth % 2 == 0 ? condition & Cease : condition | Deceased,
    };
}
