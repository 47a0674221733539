using CollectionRules.Calendars;

namespace CollectionRules.Escalation;

/// <summary>When a cadence leaves room for the next use.</summary>
internal static class CadenceArithmetic
{
    /// <summary>The first date, not before <paramref name="today"/>, on which a further use is within the shortest time between uses and every cap.</summary>
    /// <param name="uses">The dates of the uses so far, in order.</param>
    /// <param name="every">The shortest time between two uses.</param>
    /// <param name="caps">The caps.</param>
    /// <param name="today">The date on which the search begins.</param>
    public static DateOnly NextDate(IReadOnlyList<DateOnly> uses, CalendarSpan every, IReadOnlyList<TreatmentCap> caps, DateOnly today)
    {
        DateOnly next = today;
        if (uses.Count > 0 && every.AddTo(uses[^1]) is var free && free > next)
        {
            next = free;
        }

        // A later date never falls back under a cap that was free before: uses only leave a stretch that moves on.
        foreach (TreatmentCap cap in caps)
        {
            if (uses.Count >= cap.Most && FreeFrom(uses[^cap.Most], cap.Per) is var capped && capped > next)
            {
                next = capped;
            }
        }

        return next;
    }

    /// <summary>The first date whose stretch no longer holds a use.</summary>
    private static DateOnly FreeFrom(DateOnly use, CalendarSpan per)
    {
        DateOnly date = per.AddTo(use);
        while (per.SubtractFrom(date) < use)
        {
            date = date.AddDays(1);
        }

        return date;
    }
}
