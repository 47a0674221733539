using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed class FactValueTests
{
    [Fact]
    public void ToString_EachKind_IsTheTextOfTheValue() => Assert.Equal(
        ["missing", "12.5", "-3", "9223372036854775807", "true", "false", "2026-11-22", "word", "never-paid"],
        new FactValue[] { default, 12.50m, -3, long.MaxValue, true, false, new DateOnly(2026, 11, 22), "word", FactValue.Special("never-paid") }.Select(static value => value.ToString()));

    [Fact]
    public void Equals_KindAndValue_Count()
    {
        Assert.Equal<FactValue>(1.0m, 1.00m);
        Assert.Equal<FactValue>(1, 1L);
        Assert.Equal(FactValue.Missing, default);
        Assert.NotEqual<FactValue>(1, true);
        Assert.NotEqual<FactValue>("x", FactValue.Special("x"));
        Assert.NotEqual<FactValue>(DateOnly.MinValue, 0);
    }

    [Fact]
    public void Make_NullText_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => FactValue.FromString(null!));
        Assert.Throws<ArgumentNullException>(() => FactValue.Special(null!));
    }
}
