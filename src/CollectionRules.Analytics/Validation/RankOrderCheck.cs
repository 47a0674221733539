using System.Collections.Immutable;
using CollectionRules.Explanations;

namespace CollectionRules.Analytics.Validation;

/// <summary>The result of <see cref="BandTable.CheckRankOrder"/>: a gate for a scorecard before it is used.</summary>
public sealed class RankOrderCheck
{
    internal RankOrderCheck(RankOrderVerdict verdict, ReasonCode reason, ImmutableArray<RankOrderBreak> breaks) =>
        (Verdict, Reason, Breaks) = (verdict, reason, breaks);

    /// <summary>Whether the rates follow the risk.</summary>
    public RankOrderVerdict Verdict { get; }

    /// <summary>Why it cannot be told; the empty code where it can.</summary>
    public ReasonCode Reason { get; }

    /// <summary>Every place where the order breaks, in the order of the bands.</summary>
    public ImmutableArray<RankOrderBreak> Breaks { get; }
}
