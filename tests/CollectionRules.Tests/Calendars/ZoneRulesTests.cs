using CollectionRules.Calendars;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed class ZoneRulesTests
{
    private static readonly ZoneRules NewYork = ZoneRules.Resolve("America/New_York");
    private static readonly ZoneRules SaoPaulo = ZoneRules.Resolve("America/Sao_Paulo");
    private static readonly ZoneRules LordHowe = ZoneRules.Resolve("Australia/Lord_Howe");

    [Theory]
    [InlineData("America/New_York", "2026-03-08T06:59:59Z", "2026-03-08T01:59:59-05:00")]
    [InlineData("America/New_York", "2026-03-08T07:00:00Z", "2026-03-08T03:00:00-04:00")]
    [InlineData("America/New_York", "2026-11-01T05:59:59.9999999Z", "2026-11-01T01:59:59.9999999-04:00")]
    [InlineData("America/New_York", "2026-11-01T06:00:00Z", "2026-11-01T01:00:00-05:00")]
    [InlineData("America/New_York", "2100-07-01T00:00:00Z", "2100-06-30T20:00:00-04:00")]
    [InlineData("Europe/London", "1970-06-01T00:00:00Z", "1970-06-01T01:00:00+01:00")] // all-year summer time of 1968 to 1971
    [InlineData("Europe/London", "1971-10-31T02:00:00Z", "1971-10-31T02:00:00Z")]
    [InlineData("Europe/London", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00+01:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-04T14:59:59Z", "2026-04-05T01:59:59+11:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-04T15:00:00Z", "2026-04-05T01:30:00+10:30")]
    [InlineData("Asia/Shanghai", "1986-05-03T18:00:00Z", "1986-05-04T03:00:00+09:00")] // summer time 1986 to 1991
    [InlineData("Asia/Shanghai", "2026-11-22T16:00:00Z", "2026-11-23T00:00:00+08:00")]
    [InlineData("Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29T23:59:59-10:00")]
    [InlineData("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31T00:00:00+14:00")]
    [InlineData("+05:30", "2026-11-22T00:00:00Z", "2026-11-22T05:30:00+05:30")]
    public void ToLocal_Instant_HasTheLocalOffset(string zone, string instant, string expected) =>
        Assert.Equal(expected, Text(ZoneRules.Resolve(zone).ToLocal(Instant(instant))));

    [Fact]
    public void OffsetAt_AnyInstant_AgreesWithTheSystem() => Property.HoldsForSeeds(random =>
    {
        foreach ((ZoneRules rules, TimeZoneInfo system) in new[] { NewYork, SaoPaulo, LordHowe }.Select(r => (r, TimeZoneInfo.FindSystemTimeZoneById(r.Id))))
        {
            ZoneTransition near = rules.Transitions[random.Next(rules.Transitions.Count)];
            DateTimeOffset instant = near.At.AddSeconds(random.Next(-2, 3)).AddTicks(random.Next(-1, 2));
            Assert.Equal(system.GetUtcOffset(instant), rules.OffsetAt(instant));
            DateTimeOffset anywhere = DateTimeOffset.UnixEpoch.AddSeconds(random.NextInt64(0, 4_133_980_800));
            Assert.Equal(system.GetUtcOffset(anywhere), rules.OffsetAt(anywhere));
            Assert.Equal(anywhere, rules.ToLocal(anywhere));
            Assert.Equal(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(anywhere, system).DateTime), rules.DateAt(anywhere));
            Assert.Equal(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(anywhere, system).DateTime), rules.TimeAt(anywhere));
        }
    });

    [Theory]
    // A gap gives the first instant after it; an overlap is resolved as told.
    [InlineData("America/New_York", "2026-03-08", "02:30", AmbiguousTime.Earlier, "2026-03-08T03:00:00-04:00", LocalTimeKind.Skipped)]
    [InlineData("America/New_York", "2026-03-08", "02:00", AmbiguousTime.Later, "2026-03-08T03:00:00-04:00", LocalTimeKind.Skipped)]
    [InlineData("America/New_York", "2026-03-08", "01:59:59", AmbiguousTime.Earlier, "2026-03-08T01:59:59-05:00", LocalTimeKind.Unique)]
    [InlineData("America/New_York", "2026-03-08", "03:00", AmbiguousTime.Earlier, "2026-03-08T03:00:00-04:00", LocalTimeKind.Unique)]
    [InlineData("America/New_York", "2026-11-01", "01:00", AmbiguousTime.Earlier, "2026-11-01T01:00:00-04:00", LocalTimeKind.Ambiguous)]
    [InlineData("America/New_York", "2026-11-01", "01:00", AmbiguousTime.Later, "2026-11-01T01:00:00-05:00", LocalTimeKind.Ambiguous)]
    [InlineData("America/New_York", "2026-11-01", "01:59:59", AmbiguousTime.Later, "2026-11-01T01:59:59-05:00", LocalTimeKind.Ambiguous)]
    [InlineData("America/New_York", "2026-11-01", "02:00", AmbiguousTime.Earlier, "2026-11-01T02:00:00-05:00", LocalTimeKind.Unique)]
    [InlineData("America/New_York", "2026-11-01", "00:59:59", AmbiguousTime.Later, "2026-11-01T00:59:59-04:00", LocalTimeKind.Unique)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "01:45", AmbiguousTime.Earlier, "2026-04-05T01:45:00+11:00", LocalTimeKind.Ambiguous)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "01:45", AmbiguousTime.Later, "2026-04-05T01:45:00+10:30", LocalTimeKind.Ambiguous)]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", AmbiguousTime.Later, "2026-10-04T02:30:00+11:00", LocalTimeKind.Skipped)]
    [InlineData("America/Sao_Paulo", "2018-11-04", "00:30", AmbiguousTime.Earlier, "2018-11-04T01:00:00-02:00", LocalTimeKind.Skipped)]
    [InlineData("Pacific/Apia", "2011-12-30", "12:00", AmbiguousTime.Earlier, "2011-12-31T00:00:00+14:00", LocalTimeKind.Skipped)]
    public void ToInstant_LocalTime_ResolvesGapsAndOverlaps(string zone, string date, string time, AmbiguousTime ambiguous, string expected, LocalTimeKind kind)
    {
        ZoneRules rules = ZoneRules.Resolve(zone);
        Assert.Equal(expected, Text(rules.ToInstant(Date(date), DateText.ParseTime(time), ambiguous)));
        Assert.Equal(kind, rules.KindOf(Date(date), DateText.ParseTime(time)));
    }

    [Theory]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00")] // no midnight on this date
    [InlineData("America/Sao_Paulo", "2018-02-18", "2018-02-18T00:00:00-03:00")] // midnight is put back to 23:00 the day before
    [InlineData("America/New_York", "2026-03-08", "2026-03-08T00:00:00-05:00")]
    [InlineData("America/St_Johns", "2006-10-29", "2006-10-29T00:00:00-02:30")] // midnight comes twice: put back at 00:01
    [InlineData("Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00")]
    [InlineData("+00:00", "0001-01-01", "0001-01-01T00:00:00Z")]
    public void StartOfDay_Date_IsItsFirstInstant(string zone, string date, string expected) =>
        Assert.Equal(expected, Text(ZoneRules.Resolve(zone).StartOfDay(Date(date))));

    [Fact]
    public void ToInstant_AnyInstantThere_ComesBack() => Property.HoldsForSeeds(random =>
    {
        ZoneRules rules = new[] { NewYork, SaoPaulo, LordHowe }[random.Next(3)];
        ZoneTransition near = rules.Transitions[random.Next(rules.Transitions.Count)];
        DateTimeOffset instant = near.At.AddSeconds(random.Next(-8000, 8000));
        DateOnly date = rules.DateAt(instant);
        TimeOnly time = rules.TimeAt(instant);
        DateTimeOffset earlier = rules.ToInstant(date, time, AmbiguousTime.Earlier);
        DateTimeOffset later = rules.ToInstant(date, time, AmbiguousTime.Later);
        Assert.True(earlier <= later);
        Assert.True(instant == earlier || instant == later);
        Assert.Equal(earlier == later ? LocalTimeKind.Unique : LocalTimeKind.Ambiguous, rules.KindOf(date, time));
    });

    [Fact]
    public void ToInstant_SeveralTransitionsOnOneDay_TakesTheGapAskedFor()
    {
        ZoneRules zone = ZoneRules.FromTransitions("X", TimeSpan.Zero,
        [
            new(Instant("2026-01-01T02:00:00Z"), new TimeSpan(1, 0, 0)),
            new(Instant("2026-01-01T08:00:00Z"), new TimeSpan(2, 0, 0)),
            new(Instant("2026-01-01T12:00:00Z"), new TimeSpan(1, 0, 0)),
            new(Instant("2026-01-01T16:00:00Z"), TimeSpan.Zero),
        ]);
        Assert.Equal("2026-01-01T03:00:00+01:00", Text(zone.ToInstant(Date("2026-01-01"), new TimeOnly(2, 30), AmbiguousTime.Later)));
        Assert.Equal("2026-01-01T10:00:00+02:00", Text(zone.ToInstant(Date("2026-01-01"), new TimeOnly(9, 30), AmbiguousTime.Earlier)));
        Assert.Equal("2026-01-01T13:30:00+02:00", Text(zone.ToInstant(Date("2026-01-01"), new TimeOnly(13, 30), AmbiguousTime.Earlier)));
        Assert.Equal("2026-01-01T16:30:00Z", Text(zone.ToInstant(Date("2026-01-01"), new TimeOnly(16, 30), AmbiguousTime.Later)));
    }

    [Fact]
    public void FromTransitions_ContentOfResolved_IsEqual()
    {
        ZoneRules rebuilt = ZoneRules.FromTransitions(NewYork.Id, NewYork.InitialOffset, NewYork.Transitions);
        Assert.Equal(NewYork, rebuilt);
        Assert.Equal(NewYork.GetHashCode(), rebuilt.GetHashCode());
        Assert.NotEqual(NewYork, ZoneRules.FromTransitions("X", NewYork.InitialOffset, NewYork.Transitions));
        Assert.NotEqual(NewYork, ZoneRules.FromTransitions(NewYork.Id, NewYork.InitialOffset, NewYork.Transitions.SkipLast(1)));
        Assert.Equal(NewYork, ZoneRules.Resolve(NewYork.ToString()));
        Assert.True(NewYork.Transitions.Count > 250);
    }

    [Fact]
    public void FromTransitions_WrongData_IsRefused()
    {
        TimeSpan one = new(1, 0, 0);
        ZoneTransition first = new(Instant("2026-01-01T00:00:00Z"), one);
        Assert.Equal(
            "The transition at \"2026-01-01T00:00:00Z\" of the zone \"X\" is not after the one before it; transitions ascend. (Parameter 'transitions')",
            Assert.Throws<ArgumentException>(() => ZoneRules.FromTransitions("X", TimeSpan.Zero, [first, new(first.At, TimeSpan.Zero)])).Message);
        Assert.Equal(
            "The transition at \"2026-01-01T00:00:00Z\" of the zone \"X\" keeps the offset \"+01:00\"; leave it out. (Parameter 'transitions')",
            Assert.Throws<ArgumentException>(() => ZoneRules.FromTransitions("X", one, [first])).Message);
        Assert.Throws<ArgumentException>(() => ZoneRules.FromTransitions(string.Empty, one, []));
    }

    [Theory]
    [InlineData(14 * 60 + 1, 0)]
    [InlineData(-14 * 60 - 1, 0)]
    [InlineData(60, 1)]
    public void Fixed_OffsetOutOfRange_IsRefused(int minutes, int seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ZoneRules.Fixed(new TimeSpan(0, minutes, seconds)));

    [Theory]
    [InlineData(8, 0, "+08:00")]
    [InlineData(0, 0, "+00:00")]
    [InlineData(-3, -30, "-03:30")]
    [InlineData(14, 0, "+14:00")]
    [InlineData(-14, 0, "-14:00")]
    public void Fixed_Offset_NamesItselfAndParsesBack(int hours, int minutes, string id)
    {
        ZoneRules zone = ZoneRules.Fixed(new TimeSpan(hours, minutes, 0));
        Assert.Equal(id, zone.ToString());
        Assert.Equal(zone, ZoneRules.Resolve(id));
        Assert.Empty(zone.Transitions);
    }

    [Theory]
    [InlineData("China Standard Time", ZoneFaultKind.WindowsName, "\"China Standard Time\" is a Windows zone name; only IANA ids are the same on every machine. Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\".")]
    [InlineData("UTC-11", ZoneFaultKind.WindowsName, "\"UTC-11\" is a Windows zone name; only IANA ids are the same on every machine. Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\".")]
    [InlineData("localtime", ZoneFaultKind.MachineDependent, "\"localtime\" depends on the machine; only ids of a place or an offset are allowed. Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\".")]
    [InlineData("posix/Asia/Shanghai", ZoneFaultKind.MachineDependent, "\"posix/Asia/Shanghai\" depends on the machine; only ids of a place or an offset are allowed. Hint: did you mean \"Asia/Shanghai\"?")]
    [InlineData("asia/shanghai", ZoneFaultKind.Unknown, "The zone \"asia/shanghai\" is not known. Hint: did you mean \"Asia/Shanghai\"?")]
    [InlineData("China/Shanghai", ZoneFaultKind.Unknown, "The zone \"China/Shanghai\" is not known. Hint: did you mean \"Asia/Shanghai\"?")]
    [InlineData("America/New York", ZoneFaultKind.Malformed, "\"America/New York\" is not a zone id; an IANA id such as \"Asia/Shanghai\" or an offset such as \"+08:00\" is allowed. Hint: did you mean \"America/New_York\"?")]
    [InlineData("Mars/Phobos", ZoneFaultKind.Unknown, "The zone \"Mars/Phobos\" is not known. Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\".")]
    [InlineData("", ZoneFaultKind.Malformed, "\"\" is not a zone id; an IANA id such as \"Asia/Shanghai\" or an offset such as \"+08:00\" is allowed. Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\".")]
    [InlineData("../etc/passwd", ZoneFaultKind.Malformed, "\"../etc/passwd\" is not a zone id; an IANA id such as \"Asia/Shanghai\" or an offset such as \"+08:00\" is allowed. Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\".")]
    [InlineData("/Asia/Shanghai", ZoneFaultKind.Malformed, "\"/Asia/Shanghai\" is not a zone id; an IANA id such as \"Asia/Shanghai\" or an offset such as \"+08:00\" is allowed. Hint: did you mean \"Asia/Shanghai\"?")]
    [InlineData("-00:00", ZoneFaultKind.Malformed, "\"-00:00\" is not a zone id; an IANA id such as \"Asia/Shanghai\" or an offset such as \"+08:00\" is allowed. Hint: use an id of the IANA time zone database, such as \"Asia/Shanghai\".")]
    public void Resolve_NotAnIanaId_IsRefusedWithAReason(string id, ZoneFaultKind kind, string message)
    {
        ZoneRules.Resolve("Asia/Shanghai"); // the refusal does not depend on what was resolved before
        Assert.False(ZoneRules.TryResolve(id, out ZoneRules? none, out ZoneFault? fault));
        Assert.Null(none);
        Assert.Equal((id, kind, message), (fault.Id, fault.Kind, fault.Message));
        UnknownZoneException exception = Assert.Throws<UnknownZoneException>(() => ZoneRules.Resolve(id));
        Assert.Equal(message, exception.Message);
        Assert.Equal(kind, exception.Fault.Kind);
    }

    [Fact]
    public void KnownIds_AreResolvableAndOrdered()
    {
        IReadOnlyList<string> ids = ZoneRules.KnownIds();
        Assert.Contains("Asia/Shanghai", ids);
        Assert.DoesNotContain("localtime", ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void ToLocal_OutsideTheYears_OverflowsClearly()
    {
        Assert.Equal(
            "The local time of \"0001-01-01T00:00:00Z\" in the zone \"-01:00\" is outside the years 1 to 9999.",
            Assert.Throws<OverflowException>(() => ZoneRules.Resolve("-01:00").ToLocal(DateTimeOffset.MinValue)).Message);
        Assert.Equal(
            "The instant of \"9999-12-31 23:30\" in the zone \"-01:00\" is outside the years 1 to 9999.",
            Assert.Throws<OverflowException>(() => ZoneRules.Resolve("-01:00").ToInstant(DateOnly.MaxValue, new TimeOnly(23, 30), AmbiguousTime.Earlier)).Message);
        Assert.Throws<OverflowException>(() => ZoneRules.Resolve("+01:00").DateAt(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void ToInstant_UndefinedChoice_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NewYork.ToInstant(Date("2026-01-01"), TimeOnly.MinValue, (AmbiguousTime)2));
}
