using CollectionRules.Analytics;
using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Analytics;

public sealed class MeasureTests
{
    [Fact]
    public void ToString_DefinedAndUndefined_ShowValueOrReason()
    {
        Assert.Equal("0.4", Measure.Of(0.4m).ToString());
        Assert.Equal("not defined (one-class-only)", Measure.Undefined(MeasureReason.OneClassOnly).ToString());
        Assert.Equal("not defined (not-measured)", default(Measure).ToString());
    }

    [Fact]
    public void Reason_OfADefinedMeasure_IsEmpty()
    {
        Assert.True(Measure.Of(0).Reason.IsEmpty);
        Assert.True(Measure.Of(0).IsDefined);
        Assert.Equal((false, MeasureReason.EmptyBin), (Measure.Undefined(MeasureReason.EmptyBin).IsDefined, Measure.Undefined(MeasureReason.EmptyBin).Reason));
    }

    [Fact]
    public void Undefined_WithoutReason_IsRefused() => Assert.Throws<ArgumentException>(() => Measure.Undefined(default));

    [Fact]
    public void Describe_EveryReason_HasWordsInBothLanguages()
    {
        Assert.Equal(13, MeasureReason.All.Distinct().Count());
        Assert.All(MeasureReason.All, static reason =>
        {
            Assert.EndsWith(".", MeasureReason.Describe(reason, Language.English), StringComparison.Ordinal);
            Assert.EndsWith("。", MeasureReason.Describe(reason, Language.SimplifiedChinese), StringComparison.Ordinal);
        });
        Assert.Throws<ArgumentException>(() => MeasureReason.Describe(ReasonCode.Parse("unheard-of"), Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeasureReason.Describe(MeasureReason.NoCases, (Language)9));
    }

    [Fact]
    public void ZeroCellRule_Words_SayWhatItDoes()
    {
        Assert.Equal(["undefined", "neutral", "replace by 0.99"], [ZeroCellRule.Undefined.ToString(), ZeroCellRule.Neutral.ToString(), ZeroCellRule.Replace(0.99m).ToString()]);
        Assert.Equal(default, ZeroCellRule.Undefined);
        Assert.Throws<ArgumentOutOfRangeException>(() => ZeroCellRule.Replace(0));
    }
}
