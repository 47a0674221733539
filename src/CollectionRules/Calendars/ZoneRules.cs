using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Calendars;

/// <summary>
/// A time zone as data: an id, an initial offset, and the instants at which the offset changes. Resolved once from the
/// machine's zone data, independent of the machine from then on.
/// </summary>
/// <remarks>
/// <para>Immutable. Equality is by id and content: rules resolved from different versions of the zone data are equal exactly
/// when they say the same.</para>
/// <para>Rules that come from <see cref="Resolve"/> cover 1970 to 2100; before and after, the first and the last offset go
/// on. Offsets are whole minutes, transitions whole seconds.</para>
/// <para>They say what the .NET runtime makes of the machine's data. It does not follow rules that change the clock at the
/// 24th hour or later, or before midnight, beyond the year 2037 (Cairo, Gaza, Jerusalem, Nuuk, Santiago); give such a zone by
/// <see cref="FromTransitions"/> where dates that far matter.</para>
/// </remarks>
/// <example><code>
/// ZoneRules zone = ZoneRules.Resolve("America/New_York");
/// zone.ToLocal(DateText.ParseInstant("2026-03-08T07:00:00Z"));   // 2026-03-08T03:00:00-04:00
/// zone.StartOfDay(new DateOnly(2026, 3, 9));                     // 2026-03-09T00:00:00-04:00
/// </code></example>
public sealed partial class ZoneRules : IEquatable<ZoneRules>
{
    private static readonly TimeSpan LargestOffset = new(14, 0, 0);

    private readonly long[] _starts;
    private readonly long[] _offsets;

    private ZoneRules(string id, long[] starts, long[] offsets)
    {
        Id = id;
        _starts = starts;
        _offsets = offsets;
    }

    /// <summary>Coordinated universal time, the fixed zone <c>+00:00</c>.</summary>
    public static ZoneRules Utc { get; } = Fixed(TimeSpan.Zero);

    /// <summary>The IANA id, the offset of a fixed zone such as <c>+08:00</c>, or the name given to <see cref="FromTransitions"/>.</summary>
    public string Id { get; }

    /// <summary>The offset before the first transition.</summary>
    public TimeSpan InitialOffset => new(_offsets[0]);

    /// <summary>The changes of offset, in order; their instants are written in UTC.</summary>
    public IReadOnlyList<ZoneTransition> Transitions
    {
        get
        {
            ZoneTransition[] transitions = new ZoneTransition[_starts.Length];
            for (int i = 0; i < transitions.Length; i++)
            {
                transitions[i] = new ZoneTransition(new DateTimeOffset(_starts[i], TimeSpan.Zero), new TimeSpan(_offsets[i + 1]));
            }

            return transitions;
        }
    }

    /// <summary>
    /// Reads the rules of an IANA id, or of an offset such as <c>+08:00</c>, from the machine's zone data for 1970 to 2100.
    /// This takes milliseconds: resolve once and keep the result.
    /// </summary>
    /// <exception cref="UnknownZoneException">The id is malformed, a Windows name, dependent on the machine, or unknown to it.</exception>
    public static ZoneRules Resolve(string id) =>
        TryResolve(id, out ZoneRules? rules, out ZoneFault? fault) ? rules : throw new UnknownZoneException(fault);

    /// <summary>Reads rules like <see cref="Resolve"/>; <c>false</c> and a fault where that throws.</summary>
    public static bool TryResolve(string id, [NotNullWhen(true)] out ZoneRules? rules, [NotNullWhen(false)] out ZoneFault? fault)
    {
        ArgumentNullException.ThrowIfNull(id);
        fault = null;
        if (DateText.TryParseOffset(id, out TimeSpan offset))
        {
            rules = Fixed(offset);
            return true;
        }

        ZoneFaultKind? kind = ZoneId.Check(id);
        rules = kind is null ? SystemZones.Read(id) : null;
        if (rules is null)
        {
            IReadOnlyList<string> suggestions = id.Length is 0 or > 64 ? [] : ZoneId.Suggestions(id, KnownIds());
            fault = new ZoneFault(id, kind ?? ZoneFaultKind.Unknown, suggestions);
            return false;
        }

        return true;
    }

    /// <summary>The ids that the machine lists, in ordinal order, for suggestions. Aliases that it resolves may be missing.</summary>
    public static IReadOnlyList<string> KnownIds() => SystemZones.KnownIds();

    /// <summary>A zone with one offset for ever; its id is the offset, such as <c>+08:00</c>.</summary>
    /// <param name="offset">Whole minutes, from -14:00 to +14:00, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is outside its range or not whole minutes.</exception>
    public static ZoneRules Fixed(TimeSpan offset)
    {
        RequireOffset(offset, nameof(offset));
        return new ZoneRules(DateText.FormatOffset(offset), [], [offset.Ticks]);
    }

    /// <summary>A zone from data, for example from a record.</summary>
    /// <param name="id">The name; not empty.</param>
    /// <param name="initialOffset">The offset before the first transition; whole minutes within 14 hours.</param>
    /// <param name="transitions">The changes, strictly ascending by instant, each to another offset.</param>
    /// <exception cref="ArgumentException">The id is empty, an offset is out of range, or the transitions are out of order or change nothing.</exception>
    public static ZoneRules FromTransitions(string id, TimeSpan initialOffset, IEnumerable<ZoneTransition> transitions)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(transitions);
        RequireOffset(initialOffset, nameof(initialOffset));
        List<long> starts = [];
        List<long> offsets = [initialOffset.Ticks];
        foreach (ZoneTransition transition in transitions)
        {
            RequireOffset(transition.Offset, nameof(transitions));
            string at = DateText.Format(transition.At.ToUniversalTime());
            if (starts.Count > 0 && transition.At.UtcTicks <= starts[^1])
            {
                throw new ArgumentException($"The transition at \"{at}\" of the zone \"{id}\" is not after the one before it; transitions ascend.", nameof(transitions));
            }

            if (transition.Offset.Ticks == offsets[^1])
            {
                throw new ArgumentException($"The transition at \"{at}\" of the zone \"{id}\" keeps the offset \"{DateText.FormatOffset(transition.Offset)}\"; leave it out.", nameof(transitions));
            }

            starts.Add(transition.At.UtcTicks);
            offsets.Add(transition.Offset.Ticks);
        }

        return new ZoneRules(id, [.. starts], [.. offsets]);
    }

    /// <summary>The offset in force at the instant.</summary>
    public TimeSpan OffsetAt(DateTimeOffset instant) => new(_offsets[SegmentAt(instant.UtcTicks)]);

    /// <summary>The same instant, written with the local offset: its date and time are those of the local wall clock.</summary>
    /// <exception cref="OverflowException">The local time is outside the years 1 to 9999.</exception>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => FromUtcTicks(instant.UtcTicks);

    /// <summary>The local date at the instant.</summary>
    /// <exception cref="OverflowException">The local time is outside the years 1 to 9999.</exception>
    public DateOnly DateAt(DateTimeOffset instant)
    {
        long local = LocalTicks(instant.UtcTicks, out _);
        return DateOnly.FromDayNumber((int)(local / TimeSpan.TicksPerDay));
    }

    /// <summary>The local time of day at the instant.</summary>
    /// <exception cref="OverflowException">The local time is outside the years 1 to 9999.</exception>
    public TimeOnly TimeAt(DateTimeOffset instant) => new(LocalTicks(instant.UtcTicks, out _) % TimeSpan.TicksPerDay);

    /// <inheritdoc/>
    public bool Equals(ZoneRules? other) => ReferenceEquals(this, other) || (other is not null
        && Id == other.Id
        && _starts.AsSpan().SequenceEqual(other._starts)
        && _offsets.AsSpan().SequenceEqual(other._offsets));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZoneRules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, _starts.Length, _offsets[^1]);

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    /// <summary>The local wall clock at a UTC instant, and the instant up to which it runs without a jump.</summary>
    internal long LocalTicks(long utcTicks, out long until)
    {
        int segment = SegmentAt(utcTicks);
        until = segment < _starts.Length ? _starts[segment] : long.MaxValue;
        long local = utcTicks + _offsets[segment];
        return local >= 0 && local <= DateTime.MaxValue.Ticks ? local : throw OutsideYears(utcTicks);
    }

    internal DateTimeOffset FromUtcTicks(long utcTicks)
    {
        long local = LocalTicks(utcTicks, out _);
        return new DateTimeOffset(local, new TimeSpan(local - utcTicks));
    }

    private static void RequireOffset(TimeSpan offset, string parameter)
    {
        if (offset.Duration() > LargestOffset || offset.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentOutOfRangeException(parameter, offset, "An offset has whole minutes from -14:00 to +14:00.");
        }
    }

    private OverflowException OutsideYears(long utcTicks) => new(
        $"The local time of \"{DateText.Format(new DateTimeOffset(utcTicks, TimeSpan.Zero))}\" in the zone \"{Id}\" is outside the years 1 to 9999.");

    private int SegmentAt(long utcTicks)
    {
        int low = 0;
        int high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_starts[middle] <= utcTicks)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
