using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>A bin as it was written: exactly one of set, condition and cell is there.</summary>
internal sealed record DraftBin(FactSet? Set, Condition? Condition, string? Cell, PointsExpression Points, string? Label, string? Reason);
