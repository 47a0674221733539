using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>What a card says of one row of facts. The score is the initial score plus the points of all parts, exactly.</summary>
public sealed class ScoreResult
{
    internal ScoreResult(ScoreStatus status, decimal? score, string grade, ImmutableArray<ScorePart> parts)
    {
        Status = status;
        Score = score;
        Grade = grade;
        Parts = parts;
    }

    /// <summary>How the card answered.</summary>
    public ScoreStatus Status { get; }

    /// <summary>The score, or <see langword="null"/> when there is none.</summary>
    public decimal? Score { get; }

    /// <summary>The grade; <see cref="Scorecard.Ungraded"/> without a score, or when no band reaches down to it.</summary>
    public string Grade { get; }

    /// <summary>One part per characteristic, in the card's order; empty when the row is invalid.</summary>
    public ImmutableArray<ScorePart> Parts { get; }
}
