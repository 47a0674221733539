using CollectionRules.Calendars;

namespace CollectionRules.Escalation;

/// <summary>A cap that still needs its stretch.</summary>
public sealed class TreatmentCapBuilder
{
    private readonly TreatmentBuilder treatment;

    internal TreatmentCapBuilder(TreatmentBuilder treatment, int most) => (this.treatment, Most) = (treatment, most);

    internal int Most { get; }

    internal CalendarSpan? Stretch { get; private set; }

    /// <summary>The stretch of business dates, today included: <c>AtMost(3).Per(Week)</c> is three in seven days.</summary>
    /// <param name="span">The stretch, longer than zero.</param>
    /// <returns>The treatment.</returns>
    public TreatmentBuilder Per(CalendarSpan span)
    {
        Stretch = span;
        return treatment;
    }
}
