using CollectionRules.Calendars;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>When a contact is made so that a preferred time of day is honored as far as it is lawful.</summary>
public sealed class PreferredSlot
{
    private PreferredSlot(DateTimeOffset? at, ReasonCode reason) => (At, Reason) = (at, reason);

    /// <summary>When; null where nothing is lawful within the horizon.</summary>
    public DateTimeOffset? At { get; }

    /// <summary>Why: the borrower's preference, or that it is impossible.</summary>
    public ReasonCode Reason { get; }

    /// <summary>Whether the preference is honored.</summary>
    public bool IsPreferred => Reason == EscalationReasons.BorrowerPreference;

    /// <summary>The first lawful instant inside the preferred time of day; where there is none, the first lawful instant at all.</summary>
    /// <param name="preferred">The time of day that the borrower prefers.</param>
    /// <param name="from">Where the search begins, included.</param>
    /// <param name="zone">The borrower's zone.</param>
    /// <param name="nextLawful">The first lawful instant not before the given one; null where there is none.</param>
    /// <param name="horizonDays">How many days are searched, 1 to 366.</param>
    /// <returns>The slot.</returns>
    public static PreferredSlot Find(DailyWindow preferred, DateTimeOffset from, ZoneRules zone, Func<DateTimeOffset, DateTimeOffset?> nextLawful, int horizonDays = 14)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(nextLawful);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizonDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizonDays, 366);
        DateTimeOffset end = from + new TimeSpan(horizonDays, 0, 0, 0);
        DateTimeOffset? first = nextLawful(from);
        DateTimeOffset? lawful = first;

        // Each round moves to a later opening of one of the two; the horizon ends the search.
        while (lawful <= end && preferred.NextOpening(lawful.Value, zone, horizonDays) is { } wanted && wanted <= end)
        {
            if (wanted == lawful.Value)
            {
                return new(zone.ToLocal(wanted), EscalationReasons.BorrowerPreference);
            }

            lawful = nextLawful(wanted);
            if (lawful == wanted)
            {
                return new(zone.ToLocal(wanted), EscalationReasons.BorrowerPreference);
            }
        }

        return new(first <= end ? zone.ToLocal(first.Value) : null, EscalationReasons.PreferenceImpossible);
    }
}
