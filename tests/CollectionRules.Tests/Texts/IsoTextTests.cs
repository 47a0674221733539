using CollectionRules.Texts;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Texts;

public sealed class IsoTextTests
{
    [Fact]
    public void Format_AnyInstant_RoundTripsWithItsOffset() => Property.HoldsForSeeds(random =>
    {
        long ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
        DateTimeOffset instant = new(random.Next(2) == 0 ? ticks : ticks - (ticks % TimeSpan.TicksPerSecond), TimeSpan.FromMinutes(random.Next(-840, 841)));
        string text = IsoText.Format(instant);
        Assert.True(IsoText.TryInstant(text, out DateTimeOffset again), text);
        Assert.True(instant.EqualsExact(again), text);
        DateOnly date = DateOnly.FromDateTime(instant.Date);
        Assert.True(IsoText.TryDate(IsoText.Format(date), out DateOnly same));
        Assert.Equal(date, same);
    });

    [Fact]
    public void Format_Fraction_HasNoTrailingZeros()
    {
        DateTimeOffset instant = new(1, 2, 3, 4, 5, 6, TimeSpan.Zero);
        Assert.Equal("0001-02-03T04:05:06Z", IsoText.Format(instant));
        Assert.Equal("0001-02-03T04:05:06.25Z", IsoText.Format(instant.AddMilliseconds(250)));
        Assert.Equal("0001-02-03", IsoText.Format(new DateOnly(1, 2, 3)));
    }
}
