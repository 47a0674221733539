using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed class FactSetTests
{
    [Fact]
    public void Equals_TermsInOrderAndComplement_Count()
    {
        FactSet one = new([SetTerm.OfWord("a"), SetTerm.Missing], false);
        Assert.Equal(one, new FactSet([SetTerm.OfWord("a"), SetTerm.Missing], false));
        Assert.Equal(one.GetHashCode(), new FactSet([SetTerm.OfWord("a"), SetTerm.Missing], false).GetHashCode());
        Assert.NotEqual(one, new FactSet([SetTerm.OfWord("a"), SetTerm.Missing], true));
        Assert.NotEqual(one, new FactSet([SetTerm.Missing, SetTerm.OfWord("a")], false));
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)"a"));
    }

    [Fact]
    public void Any_IsTheComplementOfNothing()
    {
        Assert.Equal(FactSet.Any, new FactSet(default, true));
        Assert.True(FactSet.Any.IsAny);
        Assert.False(new FactSet([SetTerm.Missing], true).IsAny);
        Assert.Equal("-", FactSet.Any.ToString());
        Assert.Throws<ArgumentException>(() => new FactSet(default, false));
        Assert.Throws<ArgumentException>(() => new FactSet([], false));
    }

    [Fact]
    public void OfRange_AbsentEnd_CountsAsExcluded()
    {
        Assert.Equal(SetTerm.OfRange(NumberInterval.AtMost(5)), SetTerm.OfRange(new NumberInterval(null, true, 5, true)));
        Assert.Equal(SetTerm.OfRange(NumberInterval.AtLeast(5)), SetTerm.OfRange(new NumberInterval(5, true, null, true)));
        Assert.Equal(SetTerm.OfRange(default), SetTerm.OfRange(new NumberInterval(null, true, null, true)));
        Assert.Equal(SetTerm.OfRange(NumberInterval.Closed(1.0m, 2)), SetTerm.OfRange(NumberInterval.Closed(1.00m, 2.0m)));
        Assert.Equal(SetTerm.Missing, default);
        Assert.Throws<ArgumentNullException>(() => SetTerm.OfWord(null!));
    }

    [Fact]
    public void ToString_DateSet_ShowsDayNumbers_ToCellShowsDates()
    {
        DateFact due = Fact.Date("due");
        FactSet set = FactSet.Parse(">= 2026-01-31", due);
        Assert.Equal((">= 739646", ">= 2026-01-31"), (set.ToString(), set.ToCell(due)));
        Assert.Throws<ArgumentNullException>(() => set.ToCell(null!));
    }
}
