using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>When a case is followed up on: after visits, around promises, and by regular revisits. All times are settings of the lender.</summary>
public sealed record FollowUpPlan
{
    /// <summary>3 days after a visit, 1 day before and after the day of a promise, every 30 days after a cure; no revisits of overdue customers. Illustrative.</summary>
    public static FollowUpPlan Standard { get; } = new() { AfterCure = CalendarWords.Days(30) };

    /// <summary>How long after a visit without promise the borrower is called; 3 days where nothing is said, zero for never.</summary>
    public CalendarSpan AfterVisit { get; init; } = CalendarWords.Days(3);

    /// <summary>How long before its day a promise is reminded of; 1 day where nothing is said, zero for never.</summary>
    public CalendarSpan BeforePromise { get; init; } = CalendarWords.Days(1);

    /// <summary>How long after its day a promise is checked; 1 day where nothing is said.</summary>
    public CalendarSpan AfterPromise { get; init; } = CalendarWords.Days(1);

    /// <summary>How often a cured customer is revisited; zero for never.</summary>
    public CalendarSpan AfterCure { get; init; }

    /// <summary>How often a cured customer is asked how they are, for the purpose <see cref="ContactPurpose.Care"/> and without any demand; zero for never.</summary>
    public CalendarSpan CareAfterCure { get; init; }

    /// <summary>How often an overdue customer is revisited to learn the plan; zero for never.</summary>
    public CalendarSpan WhileOverdue { get; init; }

    /// <summary>The channels of revisits and of care, the first wanted first.</summary>
    public ImmutableArray<Channel> RevisitChannels { get; init; } = [Channel.Call, Channel.Sms, Channel.Email];

    /// <summary>The most contacts of any kind in a stretch that leaves room for a revisit or for care; null for no cap beside the law's.</summary>
    public TreatmentCap? RevisitCap { get; init; }

    /// <summary>The follow-ups of a case, in the order of their dates.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <param name="standing">Where the case stands; worked out where nothing is said.</param>
    /// <returns>The follow-ups of the last visit and of every promise not yet ended, and the next revisits.</returns>
    public ImmutableArray<FollowUp> DueAfter(CollectionCase file, ZoneRules zone, DateTimeOffset asOf, CaseStanding? standing = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(zone);
        FollowUpRun run = new(this, file, zone, asOf, standing ?? file.StandingAt(asOf));
        return [.. run.All().OrderBy(static one => one.On).ThenBy(static one => one.Kind).ThenBy(static one => one.Source, StringComparer.Ordinal)];
    }

    /// <summary>The treatments of the follow-ups that are due by a channel: one for each kind and channel, without cadence of its own. They are proposals as those of a stage are.</summary>
    /// <param name="followUps">The follow-ups, as <see cref="DueAfter"/> gives them.</param>
    /// <param name="channels">The channels.</param>
    /// <returns>The treatments, named <c>follow-up-</c> and the kind, such as <c>follow-up-promise-reminder</c>.</returns>
    public static ImmutableArray<Treatment> TreatmentsOf(ImmutableArray<FollowUp> followUps, ChannelCatalog channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        return followUps.IsDefault ? [] :
        [
            .. followUps.Where(static one => one is { State: FollowUpState.Due, Channel: not null }).GroupBy(static one => (one.Kind, one.Channel, one.Purpose)).Select(group => new Treatment
            {
                Id = $"follow-up-{ReasonCode.FromWords(group.Key.Kind.ToString())}",
                Channel = group.Key.Channel!.Value,
                Purpose = group.Key.Purpose,
                Tone = Tone.Gentle,
                Intensity = Intensity.Minimal,
                IsAutomated = channels.TryFind(group.Key.Channel!.Value, out ChannelDefinition? channel) && channel.IsAutomated,
                FollowsUpOn = group.Key.Kind,
            }),
        ];
    }

    /// <summary>The promise that follows from what a borrower stated in a contact: a plan told at a revisit becomes one.</summary>
    /// <param name="id">The id of the event.</param>
    /// <param name="contact">The contact or visit in which it was stated.</param>
    /// <param name="amount">The amount stated, above zero.</param>
    /// <param name="dueOn">The day stated.</param>
    /// <returns>The event to record.</returns>
    public static PromiseMade PromiseFrom(string id, CaseEvent contact, Money amount, DateOnly dueOn)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return new PromiseMade(id, contact.OccurredAt)
        {
            Amount = amount,
            DueOn = dueOn,
            Contact = contact.Id,
            Accounts = contact switch { ContactAttempted made => made.Accounts, VisitRecorded visit => visit.Accounts, _ => [] },
        };
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        Compilation.FormWriter form = new(writer);
        form.Text("afterVisit", AfterVisit.ToString());
        form.Text("beforePromise", BeforePromise.ToString());
        form.Text("afterPromise", AfterPromise.ToString());
        form.Text("afterCure", AfterCure.ToString());
        if (!CareAfterCure.IsZero)
        {
            form.Text("careAfterCure", CareAfterCure.ToString());
        }

        form.Text("whileOverdue", WhileOverdue.ToString());
        form.Texts("revisitChannels", RevisitChannels.Select(static channel => channel.ToString()));
        form.Cap("revisitCap", RevisitCap);
        writer.EndObject();
    }

    /// <summary>Whether the two say the same; channels are compared one by one.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public bool Equals(FollowUpPlan? other) => other is not null && AfterVisit == other.AfterVisit && BeforePromise == other.BeforePromise && AfterPromise == other.AfterPromise
        && AfterCure == other.AfterCure && CareAfterCure == other.CareAfterCure && WhileOverdue == other.WhileOverdue && RevisitCap == other.RevisitCap && RevisitChannels.AsSpan().SequenceEqual(other.RevisitChannels.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(FollowUpPlan)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(AfterVisit, BeforePromise, AfterPromise, AfterCure, CareAfterCure, WhileOverdue, RevisitCap);
}
