using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>A sign of trouble before anything is overdue: a condition, or a fall of the score.</summary>
/// <param name="Name">The name, which is its reason: unique in the early warning.</param>
/// <param name="Weight">What it counts, 1 to 100.</param>
/// <param name="When">The condition; <see langword="null"/> for a fall of the score.</param>
/// <param name="Fall">The fall from which on (inclusive) it holds, in points; 0 for a condition.</param>
/// <param name="Days">The days within which the score fell; 0 for a condition.</param>
public sealed record WarningSignal(string Name, int Weight, Condition? When, decimal Fall, int Days);
