using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>What an early warning says of one borrower. It leads to care and offers, never to a demand.</summary>
/// <param name="Level">The level: 0 for no warning, otherwise the place of the highest level that the weights reach, from 1.</param>
/// <param name="Weight">The weight of all signals that hold; 0 once something is overdue.</param>
/// <param name="Signals">The signals that hold, in written order.</param>
/// <param name="IsOverdue">Whether something is overdue already, or not known not to be: then there is no early warning.</param>
/// <param name="Action">What to do: the action of the level; <see langword="null"/> without a warning.</param>
public sealed record WarningResult(int Level, int Weight, ImmutableArray<WarningSignal> Signals, bool IsOverdue, string? Action);
