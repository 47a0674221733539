using CollectionRules.Monetary;

namespace CollectionRules.Rules.Contexts;

/// <summary>A published rate and the day from which it is in force.</summary>
/// <param name="Name">The name, such as <c>lpr-1y</c>; the words are the host's.</param>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="Rate">The rate.</param>
public sealed record ReferenceRate(string Name, DateOnly From, AnnualRate Rate);
