namespace CollectionRules.Scoring;

/// <summary>The nearest bin that would be better, and how far it is.</summary>
/// <param name="Bin">The bin.</param>
/// <param name="Gain">How much the shortfall would shrink, above 0.</param>
/// <param name="Distance">
/// By how much the fact's number would have to move, in the fact's unit and its declared decimals: to the nearest value of the bin that lies
/// on the fact's step, or else to the bin's bound. <see langword="null"/> where there is no such distance: no number stands there, the fact
/// is a category, flag or date, or the bins read several facts.
/// </param>
/// <param name="IsMoreThanDistance">Whether the bound itself is not enough, because the bin does not include it.</param>
public sealed record BetterBin(ScoreBin Bin, decimal Gain, decimal? Distance, bool IsMoreThanDistance);
