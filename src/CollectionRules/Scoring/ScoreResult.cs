using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>What a card says of one row of facts. The score is the initial score plus the points of all parts, exactly.</summary>
public sealed class ScoreResult
{
    internal ScoreResult(ScoreStatus status, decimal? score, string grade, ImmutableArray<ScorePart> parts, ImmutableArray<AdverseReason> reasons)
    {
        Status = status;
        Score = score;
        Grade = grade;
        Parts = parts;
        Reasons = reasons;
    }

    /// <summary>How the card answered.</summary>
    public ScoreStatus Status { get; }

    /// <summary>The score, or <see langword="null"/> when there is none.</summary>
    public decimal? Score { get; }

    /// <summary>The grade; <see cref="Scorecard.Ungraded"/> without a score, or when no band reaches down to it.</summary>
    public string Grade { get; }

    /// <summary>One part per characteristic, in the card's order; empty when the row is invalid.</summary>
    public ImmutableArray<ScorePart> Parts { get; }

    /// <summary>Why the score is not better, the gravest first; empty without a score, and for a card without reason codes.</summary>
    public ImmutableArray<AdverseReason> Reasons { get; }
}
