using System.Collections.Immutable;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>A characteristic as it was written.</summary>
internal sealed record DraftCharacteristic(string Name, Fact? Fact, ImmutableArray<DraftBin> Bins, string? ReasonCode, decimal? Baseline, PointsTrend Trend);
