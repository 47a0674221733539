using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>A branch of a <see cref="ScorecardTree"/>: it has a card, or segments of its own.</summary>
public sealed class CardSegment
{
    internal CardSegment(string name, Condition? when, Scorecard? card, ReasonCode reason, ImmutableArray<CardSegment> segments, ImmutableArray<Scorecard> challengers)
    {
        Name = name;
        When = when;
        Card = card;
        Reason = reason;
        Segments = segments;
        Challengers = challengers;
    }

    /// <summary>The name, unique among its neighbors.</summary>
    public string Name { get; }

    /// <summary>When a borrower belongs to it, if none of the segments before it took them; <see langword="null"/> for the one that takes the rest.</summary>
    public Condition? When { get; }

    /// <summary>The card; <see langword="null"/> where the segment is divided further.</summary>
    public Scorecard? Card { get; }

    /// <summary>Why the segment has a card of its own, such as <c>thin-file</c>; the default value for none.</summary>
    public ReasonCode Reason { get; }

    /// <summary>The segments inside, in the order in which they are tried.</summary>
    public ImmutableArray<CardSegment> Segments { get; }

    /// <summary>The cards that score beside <see cref="Card"/> and decide nothing.</summary>
    public ImmutableArray<Scorecard> Challengers { get; }
}
