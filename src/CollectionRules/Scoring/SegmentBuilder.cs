using CollectionRules.Explanations;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>Gathers the segments of one level of a <see cref="ScorecardTree"/>; nothing is checked before the tree is made.</summary>
public sealed class SegmentBuilder
{
    private readonly List<DraftSegment> segments = [];

    internal SegmentBuilder()
    {
    }

    internal IReadOnlyList<DraftSegment> Segments => segments;

    /// <summary>Borrowers for whom the condition is true and whom no segment before took.</summary>
    /// <param name="name">The name, unique on this level.</param>
    /// <param name="when">When; unknown is not true.</param>
    /// <param name="card">The card in charge.</param>
    /// <param name="reason">Why the segment has a card of its own; the default value for none.</param>
    /// <param name="challengers">Cards that score beside it and decide nothing.</param>
    public SegmentBuilder Segment(string name, Condition when, Scorecard card, ReasonCode reason = default, params IEnumerable<Scorecard> challengers)
    {
        ArgumentNullException.ThrowIfNull(when);
        return Add(name, when, card, reason, challengers);
    }

    /// <summary>The same, divided further.</summary>
    public SegmentBuilder Segment(string name, Condition when, Action<SegmentBuilder> segments, ReasonCode reason = default)
    {
        ArgumentNullException.ThrowIfNull(when);
        return Add(name, when, segments, reason);
    }

    /// <summary>Everybody who is left. Every level ends so.</summary>
    public SegmentBuilder Otherwise(string name, Scorecard card, ReasonCode reason = default, params IEnumerable<Scorecard> challengers) => Add(name, null, card, reason, challengers);

    /// <summary>The same, divided further.</summary>
    public SegmentBuilder Otherwise(string name, Action<SegmentBuilder> segments, ReasonCode reason = default) => Add(name, null, segments, reason);

    private SegmentBuilder Add(string name, Condition? when, Scorecard card, ReasonCode reason, IEnumerable<Scorecard> challengers)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(challengers);
        segments.Add(new(name, when, card, reason, [], [.. challengers]));
        return this;
    }

    private SegmentBuilder Add(string name, Condition? when, Action<SegmentBuilder> inside, ReasonCode reason)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(inside);
        SegmentBuilder builder = new();
        inside(builder);
        segments.Add(new(name, when, null, reason, [.. builder.segments], []));
        return this;
    }
}
