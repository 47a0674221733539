using CollectionRules.Rules;

namespace CollectionRules.Scoring.Compilation;

/// <summary>The tables that route on each level of a tree, and all of its cards.</summary>
internal sealed record TreeTables(DecisionTable Top, IReadOnlyDictionary<CardSegment, DecisionTable> Inner, IReadOnlyCollection<Scorecard> Cards);
