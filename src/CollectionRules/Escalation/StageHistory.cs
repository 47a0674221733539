using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>The stages that a case was in, as recorded, and the days it has been on hold since the last change.</summary>
public sealed class StageHistory
{
    private StageHistory(ImmutableArray<StageEntry> entries, int heldDays) => (Entries, HeldDays) = (entries, heldDays);

    /// <summary>No stage was ever recorded.</summary>
    public static StageHistory Empty { get; } = new([], 0);

    /// <summary>Every entry, in the order of time.</summary>
    public ImmutableArray<StageEntry> Entries { get; }

    /// <summary>The days on hold since the last entry; they do not count toward a stay.</summary>
    public int HeldDays { get; }

    /// <summary>The stage that the case is in; <see cref="Ladder.None"/> where it is in none.</summary>
    public string Stage => Entries.IsEmpty ? Ladder.None : Entries[^1].Stage;

    /// <summary>When the stage was entered; null where nothing was recorded.</summary>
    public DateTimeOffset? EnteredAt => Entries.IsEmpty ? null : Entries[^1].At;

    /// <summary>The business date of <see cref="EnteredAt"/>.</summary>
    public DateOnly? EnteredOn => Entries.IsEmpty ? null : Entries[^1].On;

    /// <summary>The stages since the case last entered the ladder, in the order of time.</summary>
    public IEnumerable<StageEntry> SinceEntry => Entries.Skip(1 + Entries.ToList().FindLastIndex(static entry => entry.Stage == Ladder.None));

    /// <summary>Makes a history of entries.</summary>
    /// <param name="entries">The entries in the order of time.</param>
    /// <param name="heldDays">The days on hold since the last entry, not below zero.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">The entries are not in the order of time.</exception>
    public static StageHistory Of(ImmutableArray<StageEntry> entries, int heldDays = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(heldDays);
        ImmutableArray<StageEntry> given = entries.IsDefault ? [] : entries;
        for (int i = 1; i < given.Length; i++)
        {
            if (given[i].At < given[i - 1].At)
            {
                throw new ArgumentException("The entries are not in the order of time.", nameof(entries));
            }
        }

        return new(given, heldDays);
    }

    /// <summary>Reads the history out of a case file.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <returns>The history.</returns>
    public static StageHistory Of(CollectionCase file, DateTimeOffset asOf, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(zone);
        ImmutableArray<StageEntry>.Builder entries = ImmutableArray.CreateBuilder<StageEntry>();
        string before = Ladder.None;
        foreach (StageChanged change in file.EventsUntil(asOf).OfType<StageChanged>())
        {
            entries.Add(new(change.Stage, change.From ?? before, change.OccurredAt, zone.DateAt(change.OccurredAt), change.Reason));
            before = change.Stage;
        }

        return new(entries.ToImmutable(), entries.Count == 0 ? 0 : HoldPeriods.HeldDays(file, entries[^1].On, asOf, zone));
    }

    /// <summary>The business date on which a stay in the present stage is over, days on hold added; null outside a recorded stage.</summary>
    internal DateOnly? AfterStay(CalendarSpan stay) => EnteredOn is DateOnly on ? stay.AddTo(on).AddDays(HeldDays) : null;
}
