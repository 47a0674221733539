namespace CollectionRules.Calendars;

/// <content>From local dates and times to instants.</content>
public sealed partial class ZoneRules
{
    /// <summary>
    /// The instant of a local date and time. A time that occurs twice is resolved as told. A time that the clock is put
    /// forward over gives the first instant after the gap.
    /// </summary>
    /// <exception cref="OverflowException">The instant is outside the years 1 to 9999.</exception>
    public DateTimeOffset ToInstant(DateOnly date, TimeOnly time, AmbiguousTime ambiguous)
    {
        if (ambiguous is < AmbiguousTime.Earlier or > AmbiguousTime.Later)
        {
            throw new ArgumentOutOfRangeException(nameof(ambiguous), ambiguous, "An ambiguous time is resolved to the earlier or the later instant.");
        }

        long local = LocalTicks(date, time);
        Matches matches = Match(local);
        if (matches.Count == 0 && matches.GapEnd is long gapEnd)
        {
            return FromUtcTicks(gapEnd);
        }

        long utc = ambiguous == AmbiguousTime.Earlier ? matches.First : matches.Last;
        return utc >= 0 && utc <= DateTime.MaxValue.Ticks
            ? FromUtcTicks(utc)
            : throw new OverflowException($"The instant of \"{DateText.Format(date)} {DateText.Format(time)}\" in the zone \"{Id}\" is outside the years 1 to 9999.");
    }

    /// <summary>Whether the local date and time occurs once, never or twice.</summary>
    public LocalTimeKind KindOf(DateOnly date, TimeOnly time) => Match(LocalTicks(date, time)).Count switch
    {
        0 => LocalTimeKind.Skipped,
        1 => LocalTimeKind.Unique,
        _ => LocalTimeKind.Ambiguous,
    };

    /// <summary>
    /// The first instant with the local date: midnight, or the end of the gap where the clock is put forward over midnight.
    /// For a date that a zone leaves out altogether, the start of the next one.
    /// </summary>
    /// <exception cref="OverflowException">The instant is outside the years 1 to 9999.</exception>
    public DateTimeOffset StartOfDay(DateOnly date) => ToInstant(date, TimeOnly.MinValue, AmbiguousTime.Earlier);

    private static long LocalTicks(DateOnly date, TimeOnly time) => (date.DayNumber * TimeSpan.TicksPerDay) + time.Ticks;

    /// <summary>Looks at every stretch of one offset that can contain the local time.</summary>
    private Matches Match(long local)
    {
        int last = SegmentAt(local + LargestOffset.Ticks);
        Matches matches = default;
        for (int segment = SegmentAt(local - LargestOffset.Ticks); segment <= last; segment++)
        {
            long start = segment == 0 ? long.MinValue : _starts[segment - 1];
            long end = segment == _starts.Length ? long.MaxValue : _starts[segment];
            long utc = local - _offsets[segment];
            if (utc >= start && utc < end)
            {
                matches.First = matches.Count == 0 ? utc : matches.First;
                matches.Last = utc;
                matches.Count++;
            }
            else if (utc < start && matches.GapEnd is null)
            {
                matches.GapEnd = start; // of several later stretches the first begins right after the gap
            }
        }

        return matches;
    }

    private struct Matches
    {
        public int Count;
        public long First;
        public long Last;
        public long? GapEnd;
    }
}
