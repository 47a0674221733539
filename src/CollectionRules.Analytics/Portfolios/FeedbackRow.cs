using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>What was said on one channel, in one stage, or both.</summary>
public sealed record FeedbackRow
{
    internal FeedbackRow()
    {
    }

    /// <summary>The channel that the feedback is about; null for feedback about none, and in rows of all channels.</summary>
    public required Channel? Channel { get; init; }

    /// <summary>The stage in which the case was; null before the first stage, and in rows of all stages.</summary>
    public required string? Stage { get; init; }

    /// <summary>How often each kind was given, in ordinal order of its word; kinds that were not given are left out.</summary>
    public required ImmutableArray<FeedbackCount> Kinds { get; init; }

    /// <summary>How often feedback was given.</summary>
    public required long Count { get; init; }

    /// <summary>How often it came with a rating.</summary>
    public required long Ratings { get; init; }

    /// <summary>The sum of the ratings.</summary>
    public required long RatingSum { get; init; }

    /// <summary>How many complaints were opened; they have no channel.</summary>
    public required long Complaints { get; init; }

    /// <summary>How often contentment was voiced.</summary>
    public long Content => CountOf(FeedbackKind.Positive);

    /// <summary>How often discontent was voiced: negative, pressure from a visit, too often.</summary>
    public long Discontent => CountOf(FeedbackKind.Negative) + CountOf(FeedbackKind.PressureFromVisit) + CountOf(FeedbackKind.TooOften);

    /// <summary>The mean rating, 1 (worst) to 5 (best); not defined without ratings.</summary>
    public Measure MeanRating => Measure.Ratio(RatingSum, Ratings, MeasureReason.NoRatings);

    /// <summary>
    /// Contentment divided by contentment, neutral words and discontent, 0 to 1. Preferences and words of the host's own say neither and do not
    /// count. Not defined where nothing was said.
    /// </summary>
    public Measure SatisfactionRate => Measure.Ratio(Content, Judged, MeasureReason.NoFeedback);

    /// <summary>Discontent divided by the same, 0 to 1.</summary>
    public Measure DiscontentRate => Measure.Ratio(Discontent, Judged, MeasureReason.NoFeedback);

    private long Judged => Content + CountOf(FeedbackKind.Neutral) + Discontent;

    private long CountOf(FeedbackKind kind) => Kinds.FirstOrDefault(one => one.Kind == kind).Count;
}
