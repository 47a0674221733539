using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>
/// Contact, promise and kept-promise rates by channel over a set of cases. An attempt counts when it occurred in the window; a visit is an attempt
/// on the channel <see cref="Channel.FieldVisit"/>. A promise made in the window belongs to the channel of the contact it names, and was kept or
/// broken where an event up to the end of the window says so.
/// </summary>
/// <example><code>
/// ContactReport report = ContactReport.Of(cases, window);
/// report.Channels[0].ContactRate.Value   // 0.25 where one of four calls reached the right person
/// </code></example>
public sealed class ContactReport
{
    private ContactReport(MeasureWindow window, ImmutableArray<ContactRow> channels, ContactRow unattributed, ContactRow total) =>
        (Window, Channels, Unattributed, Total) = (window, channels, unattributed, total);

    /// <summary>The window.</summary>
    public MeasureWindow Window { get; }

    /// <summary>A row for each channel that was used, in ordinal order of its word.</summary>
    public ImmutableArray<ContactRow> Channels { get; }

    /// <summary>Promises that name no contact, or one that is not an attempt of the window.</summary>
    public ContactRow Unattributed { get; }

    /// <summary>Everything together, promises of no channel included.</summary>
    public ContactRow Total { get; }

    /// <summary>Measures a set of cases.</summary>
    /// <param name="cases">The cases, in any order.</param>
    /// <param name="window">The window.</param>
    /// <param name="terms">How to count; the defaults where nothing is said.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument or a case is null.</exception>
    public static ContactReport Of(IEnumerable<CollectionCase> cases, MeasureWindow window, ContactTerms? terms = null)
    {
        ImmutableArray<CollectionCase> files = Arguments.All(cases);
        ArgumentNullException.ThrowIfNull(window);
        ContactTerms used = terms ?? new ContactTerms();
        SortedDictionary<string, Tally> channels = new(StringComparer.Ordinal);
        Tally unattributed = new(null), total = new(null);
        foreach (CollectionCase file in files)
        {
            Dictionary<string, Attempt> attempts = AttemptsOf(file, window, used);
            foreach (Attempt attempt in attempts.Values)
            {
                Tally tally = TallyOf(channels, attempt.Channel);
                tally.AddAttempt(attempt.IsReached);
                total.AddAttempt(attempt.IsReached);
            }

            HashSet<string> kept = [.. file.EventsUntil(window.UpTo).OfType<PromiseKept>().Select(static end => end.Promise)];
            HashSet<string> broken = [.. file.EventsUntil(window.UpTo).OfType<PromiseBroken>().Select(static end => end.Promise)];
            HashSet<string> counted = new(StringComparer.Ordinal);
            foreach (PromiseMade promise in window.EventsOf(file).OfType<PromiseMade>())
            {
                Attempt? made = promise.Contact is string contact ? attempts.GetValueOrDefault(contact) : null;
                bool isFirst = made is { IsReached: true } && counted.Add(promise.Contact!);
                Tally tally = made is null ? unattributed : TallyOf(channels, made.Channel);
                tally.AddPromise(isFirst, kept.Contains(promise.Id), broken.Contains(promise.Id));
                total.AddPromise(isFirst, kept.Contains(promise.Id), broken.Contains(promise.Id));
            }
        }

        return new ContactReport(window, [.. channels.Values.Select(static tally => tally.Row())], unattributed.Row(), total.Row());
    }

    private static Dictionary<string, Attempt> AttemptsOf(CollectionCase file, MeasureWindow window, ContactTerms terms)
    {
        Dictionary<string, Attempt> attempts = new(StringComparer.Ordinal);
        foreach (CaseEvent told in window.EventsOf(file))
        {
            Attempt? attempt = told switch
            {
                ContactAttempted contact when terms.CountsInbound || contact.Direction == ContactDirection.Outbound =>
                    new(contact.Channel, terms.Reached.Contains(contact.Outcome)),
                VisitRecorded visit => new(Channel.FieldVisit, terms.Reached.Contains(visit.Outcome)),
                _ => null,
            };
            if (attempt is not null)
            {
                attempts.Add(told.Id, attempt);
            }
        }

        return attempts;
    }

    private static Tally TallyOf(SortedDictionary<string, Tally> channels, Channel channel)
    {
        if (!channels.TryGetValue(channel.ToString(), out Tally? tally))
        {
            channels.Add(channel.ToString(), tally = new Tally(channel));
        }

        return tally;
    }

    private sealed record Attempt(Channel Channel, bool IsReached);

    private sealed class Tally(Channel? channel)
    {
        private long attempts, contacts, withPromise, promises, kept, broken;

        internal void AddAttempt(bool isReached) => (attempts, contacts) = (attempts + 1, contacts + (isReached ? 1 : 0));

        internal void AddPromise(bool isFirstOfContact, bool isKept, bool isBroken) => (promises, withPromise, kept, broken) =
            (promises + 1, withPromise + (isFirstOfContact ? 1 : 0), kept + (isKept ? 1 : 0), broken + (isBroken ? 1 : 0));

        internal ContactRow Row() => new()
        {
            Channel = channel,
            Attempts = attempts,
            Contacts = contacts,
            ContactsWithPromise = withPromise,
            Promises = promises,
            Kept = kept,
            Broken = broken,
        };
    }
}
