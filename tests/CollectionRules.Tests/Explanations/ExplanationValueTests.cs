using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Explanations;

public sealed class ExplanationValueTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<ExplanationValue, string, string, string> Every => new()
    {
        { ExplanationValue.Of("a\nb"), "a\\u000Ab", "a\\u000Ab", "{\"text\":\"a\\nb\"}" },
        { ExplanationValue.Of(1234.50m), "1234.5", "1234.5", "{\"number\":1234.5}" },
        { ExplanationValue.Of(79228162514264337593543950335m), "79228162514264337593543950335", "79228162514264337593543950335", "{\"number\":79228162514264337593543950335}" },
        { ExplanationValue.Of(true), "yes", "是", "{\"flag\":true}" },
        { ExplanationValue.Of(false), "no", "否", "{\"flag\":false}" },
        { ExplanationValue.Of(new DateOnly(2026, 1, 2)), "2026-01-02", "2026-01-02", "{\"date\":\"2026-01-02\"}" },
        { ExplanationValue.Of(Noon), "2026-11-30T12:00:00+08:00", "2026-11-30T12:00:00+08:00", "{\"instant\":\"2026-11-30T12:00:00+08:00\"}" },
        { ExplanationValue.Of(ReasonCode.Parse("no-such-text")), "no-such-text", "no-such-text", "{\"code\":\"no-such-text\"}" },
        { ExplanationValue.Reference("daysPastDue"), "daysPastDue", "daysPastDue", "{\"reference\":\"daysPastDue\"}" },
        { ExplanationValue.List(ExplanationValue.Of(1m), ExplanationValue.Of("张")), "1, 张", "1、张", "{\"list\":[{\"number\":1},{\"text\":\"张\"}]}" },
        { ExplanationValue.List(), "nothing", "无", "{\"list\":[]}" },
        { ExplanationValue.Of("张三丰").AsSensitive(), "text of 3 characters", "3 个字符的文本", "{\"sensitive\":\"text\",\"length\":3}" },
        { ExplanationValue.Of(-12.50m).AsSensitive(), "number of 3 digits", "3 位数字", "{\"sensitive\":\"number\",\"length\":3}" },
        { ExplanationValue.Of(true).AsSensitive(), "yes or no", "是或否", "{\"sensitive\":\"flag\",\"length\":0}" },
        { ExplanationValue.Of(new DateOnly(2026, 1, 2)).AsSensitive(), "a date", "某个日期", "{\"sensitive\":\"date\",\"length\":0}" },
        { ExplanationValue.Of(Noon).AsSensitive(), "an instant", "某个时刻", "{\"sensitive\":\"instant\",\"length\":0}" },
        { ExplanationValue.Of(ReasonCode.Parse("a")).AsSensitive(), "a code", "某个代码", "{\"sensitive\":\"code\",\"length\":1}" },
        { ExplanationValue.Reference("ab").AsSensitive(), "text of 2 characters", "2 个字符的文本", "{\"sensitive\":\"reference\",\"length\":2}" },
        { ExplanationValue.List(ExplanationValue.Of(1m)).AsSensitive(), "list of 1 values", "1 个值的列表", "{\"sensitive\":\"list\",\"length\":1}" },
    };

    [Theory]
    [MemberData(nameof(Every))]
    public void Output_EveryKind_ReadsInBothLanguagesAndJson(ExplanationValue value, string english, string chinese, string json)
    {
        Assert.Equal(english, value.ToText(Language.English));
        Assert.Equal(english, value.ToString());
        Assert.Equal(chinese, value.ToText(Language.SimplifiedChinese));
        Assert.Equal($"{{\"key\":\"k\",\"arguments\":{{\"v\":{json}}}}}", new ExplanationNode("k", [new("v", value)], []).ToJson());
    }

    [Fact]
    public void AsSensitive_Value_IsNotKeptAnywhere()
    {
        ExplanationValue value = ExplanationValue.Of("13800138000").AsSensitive();
        Assert.Equal("", value.Text);
        Assert.Equal(11, value.Length);
        Assert.Same(value, value.AsSensitive());
        Assert.Equal(ExplanationValue.Of("13900139000").AsSensitive(), value);
        Assert.Empty(ExplanationValue.List(value).AsSensitive().Items);
    }

    [Fact]
    public void List_SensitiveItem_StaysSensitive() =>
        Assert.Equal("1, text of 2 characters", ExplanationValue.List(ExplanationValue.Of(1m), ExplanationValue.Of("ab").AsSensitive()).ToString());

    [Fact]
    public void Equals_ComparesContent()
    {
        Assert.Equal(ExplanationValue.Of(1.0m), ExplanationValue.Of(1m));
        Assert.Equal(ExplanationValue.Of(1.0m).GetHashCode(), ExplanationValue.Of(1m).GetHashCode());
        Assert.NotEqual(ExplanationValue.Of("1"), ExplanationValue.Of(1m));
        Assert.NotEqual(ExplanationValue.Of("1"), ExplanationValue.Reference("1"));
        Assert.NotEqual(ExplanationValue.Of(""), ExplanationValue.Of("").AsSensitive());
        Assert.NotEqual(ExplanationValue.Of(Noon), ExplanationValue.Of(Noon.ToUniversalTime()));
        Assert.Equal(ExplanationValue.List(ExplanationValue.Of(1m)), ExplanationValue.List(ExplanationValue.Of(1m)));
        Assert.NotEqual(ExplanationValue.List(ExplanationValue.Of(1m)), ExplanationValue.List(ExplanationValue.Of(2m)));
        Assert.False(ExplanationValue.Of(1m).Equals(null));
        Assert.False(ExplanationValue.Of(1m).Equals((object)1m));
    }

    [Fact]
    public void Limits_AtTheLimitWorksPastItThrows()
    {
        Assert.Equal(4_096, ExplanationValue.Of(new string('a', 4_096)).Text.Length);
        ArgumentException fault = Assert.Throws<ArgumentException>(() => ExplanationValue.Of(new string('a', 4_097)));
        Assert.Equal("The text has 4097 characters; at most 4096 are allowed. (Parameter 'text')", fault.Message);
        ExplanationValue[] items = [.. Enumerable.Repeat(ExplanationValue.Of(1m), 1_001)];
        Assert.Equal(1_000, ExplanationValue.List(items.AsSpan(1)).Items.Length);
        Assert.Throws<ArgumentException>(() => ExplanationValue.List(items));
    }

    [Fact]
    public void Of_WhatCannotBe_Throws()
    {
        Assert.Throws<ArgumentException>(() => ExplanationValue.Of("\uD83D"));
        Assert.Throws<ArgumentException>(() => ExplanationValue.Reference("\uDE00"));
        Assert.Throws<ArgumentException>(() => ExplanationValue.Of(default(ReasonCode)));
        Assert.Throws<ArgumentException>(() => ExplanationValue.List(ExplanationValue.List()));
        Assert.Throws<ArgumentException>(() => ExplanationValue.List(null!, null!));
        Assert.Throws<ArgumentNullException>(() => ExplanationValue.Of((string)null!));
    }
}
