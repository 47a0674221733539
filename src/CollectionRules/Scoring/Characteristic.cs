using System.Collections.Immutable;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>One scored property of the borrower and its bins.</summary>
public sealed class Characteristic
{
    internal Characteristic(DraftCharacteristic draft, ImmutableArray<ScoreBin> bins)
    {
        Name = draft.Name;
        Fact = draft.Fact;
        Bins = bins;
        ReasonCode = draft.ReasonCode;
        Baseline = draft.Baseline;
        Trend = draft.Trend;
    }

    /// <summary>The name, unique in a card; the fact's name unless another was given.</summary>
    public string Name { get; }

    /// <summary>The fact whose ranges and values are the bins, or <see langword="null"/> when bins are free conditions.</summary>
    public Fact? Fact { get; }

    /// <summary>The bins, in the order in which they are tried.</summary>
    public ImmutableArray<ScoreBin> Bins { get; }

    /// <summary>The reason code of the bins that have none of their own; <see langword="null"/> for none.</summary>
    public string? ReasonCode { get; }

    /// <summary>The points that it is compared with for reasons, where it has its own; <see langword="null"/> otherwise.</summary>
    public decimal? Baseline { get; }

    /// <summary>How the points go with the numbers of the fact, as declared.</summary>
    public PointsTrend Trend { get; }
}
