using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>Which topic of credit a borrower is taught about, and when. An education contact never carries a demand.</summary>
public sealed record EducationPlan
{
    /// <summary>The topics in the order of their turn.</summary>
    public ImmutableArray<EducationTopic> Topics { get; init; } = [EducationTopic.RepaymentDuty, EducationTopic.CreditRecord, EducationTopic.Budgeting, EducationTopic.RationalConsumption];

    /// <summary>The shortest time between two topics; 14 days where nothing is said.</summary>
    public CalendarSpan Every { get; init; } = CalendarWords.Days(14);

    /// <summary>How long a topic is not repeated; 180 days where nothing is said.</summary>
    public CalendarSpan NoRepeatWithin { get; init; } = CalendarWords.Days(180);

    /// <summary>The channel by which topics are told; <see cref="Channel.InApp"/> where nothing is said.</summary>
    public Channel Channel { get; init; } = Channel.InApp;

    /// <summary>The topic whose turn it is.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <returns>The choice: a topic now, or the first date on which there is one again.</returns>
    public EducationChoice Next(CollectionCase file, DateTimeOffset asOf, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(zone);
        DateOnly today = zone.DateAt(asOf);
        (EducationTopic Topic, DateOnly On)[] delivered = [.. file.EventsUntil(asOf).OfType<EducationDelivered>().Select(one => (one.Topic, zone.DateAt(one.OccurredAt)))];
        DateOnly open = delivered.Length == 0 ? today : Every.AddTo(delivered[^1].On);
        (EducationTopic Topic, DateOnly Last, DateOnly From)? best = null;
        foreach (EducationTopic topic in Topics)
        {
            DateOnly last = delivered.LastOrDefault(one => one.Topic == topic) is { On: var on } found && !found.Topic.IsEmpty ? on : DateOnly.MinValue;
            DateOnly from = last == DateOnly.MinValue ? open : Later(open, NoRepeatWithin.AddTo(last));
            best = best is null || Later(from, today) < Later(best.Value.From, today) || (Later(from, today) == Later(best.Value.From, today) && last < best.Value.Last) ? (topic, last, from) : best;
        }

        return best is not { } chosen ? new(null, null, EscalationReasons.TopicsDelivered)
            : chosen.From <= today ? new(chosen.Topic, today, EscalationReasons.TopicDue)
            : new(null, chosen.From, chosen.From == open ? EscalationReasons.Cadence : EscalationReasons.TopicsDelivered);
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        Compilation.FormWriter form = new(writer);
        form.Texts("topics", Topics.Select(static topic => topic.ToString()));
        form.Text("every", Every.ToString());
        form.Text("noRepeatWithin", NoRepeatWithin.ToString());
        writer.EndObject();
    }

    /// <summary>Whether the two say the same; topics are compared one by one.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public bool Equals(EducationPlan? other) => other is not null && Every == other.Every && NoRepeatWithin == other.NoRepeatWithin && Channel == other.Channel && Topics.AsSpan().SequenceEqual(other.Topics.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(EducationPlan)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Every, NoRepeatWithin, Topics.Length);

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
