using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>
/// Feedback by channel and stage over a set of cases. The channel is the one that the feedback names, otherwise that of the contact it is about;
/// the stage is the last one entered before it or at the same instant. A complaint is a hold of the kind <see cref="HoldKind.Complaint"/> placed
/// in the window.
/// </summary>
public sealed class FeedbackReport
{
    private FeedbackReport(
        MeasureWindow window, ImmutableArray<FeedbackRow> cells, ImmutableArray<FeedbackRow> channels, ImmutableArray<FeedbackRow> stages, FeedbackRow total) =>
        (Window, Cells, Channels, Stages, Total) = (window, cells, channels, stages, total);

    /// <summary>The window.</summary>
    public MeasureWindow Window { get; }

    /// <summary>A row for each pair of channel and stage, in ordinal order of channel, then stage; none first.</summary>
    public ImmutableArray<FeedbackRow> Cells { get; }

    /// <summary>A row for each channel over all stages, in ordinal order; none first.</summary>
    public ImmutableArray<FeedbackRow> Channels { get; }

    /// <summary>A row for each stage over all channels, in ordinal order; none first.</summary>
    public ImmutableArray<FeedbackRow> Stages { get; }

    /// <summary>Everything together.</summary>
    public FeedbackRow Total { get; }

    /// <summary>Measures a set of cases.</summary>
    /// <param name="cases">The cases, in any order.</param>
    /// <param name="window">The window.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument or a case is null.</exception>
    public static FeedbackReport Of(IEnumerable<CollectionCase> cases, MeasureWindow window)
    {
        ImmutableArray<CollectionCase> files = Arguments.All(cases);
        ArgumentNullException.ThrowIfNull(window);
        ImmutableArray<Voice> voices = [.. files.SelectMany(file => VoicesOf(file, window))];
        return new FeedbackReport(
            window,
            [.. Grouped(voices, static voice => (voice.Channel, voice.Stage))],
            [.. Grouped(voices, static voice => (voice.Channel, null))],
            [.. Grouped(voices, static voice => (null, voice.Stage))],
            Row(null, null, voices));
    }

    private static IEnumerable<Voice> VoicesOf(CollectionCase file, MeasureWindow window)
    {
        foreach (CaseEvent told in window.EventsOf(file))
        {
            if (told is FeedbackReceived feedback)
            {
                yield return new Voice((feedback.Channel ?? ChannelOf(file, feedback.Contact))?.ToString(), StageAt(file, told), feedback);
            }
            else if (told is HoldPlaced { Hold: HoldKind.Complaint })
            {
                yield return new Voice(null, StageAt(file, told), null);
            }
        }
    }

    private static string? StageAt(CollectionCase file, CaseEvent told) =>
        file.EventsUntil(told.OccurredAt).OfType<StageChanged>().LastOrDefault()?.Stage;

    private static Channel? ChannelOf(CollectionCase file, string? contact) =>
        contact is not null && file.TryFindEvent(contact, out CaseEvent? found)
            ? found switch
            {
                ContactAttempted attempt => attempt.Channel,
                VisitRecorded or VisitPlanned => Channel.FieldVisit,
                _ => null,
            }
            : null;

    private static IEnumerable<FeedbackRow> Grouped(ImmutableArray<Voice> voices, Func<Voice, (string? Channel, string? Stage)> key) => voices
        .GroupBy(key)
        .OrderBy(static group => group.Key.Channel, StringComparer.Ordinal)
        .ThenBy(static group => group.Key.Stage, StringComparer.Ordinal)
        .Select(static group => Row(group.Key.Channel, group.Key.Stage, [.. group]));

    private static FeedbackRow Row(string? channel, string? stage, ImmutableArray<Voice> voices)
    {
        ImmutableArray<FeedbackReceived> feedback = [.. voices.Select(static voice => voice.Feedback).OfType<FeedbackReceived>()];
        return new FeedbackRow
        {
            Channel = channel is null ? null : Channel.Parse(channel),
            Stage = stage,
            Kinds = [.. feedback
                .GroupBy(static one => one.Feedback)
                .OrderBy(static group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(static group => new FeedbackCount(group.Key, group.LongCount()))],
            Count = feedback.Length,
            Ratings = feedback.Count(static one => one.Rating is not null),
            RatingSum = feedback.Sum(static one => (long)(one.Rating ?? 0)),
            Complaints = voices.Length - feedback.Length,
        };
    }

    private sealed record Voice(string? Channel, string? Stage, FeedbackReceived? Feedback);
}
