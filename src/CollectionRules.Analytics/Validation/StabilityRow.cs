namespace CollectionRules.Analytics.Validation;

/// <summary>One bin of a <see cref="StabilityTable"/>.</summary>
/// <param name="Bin">The bin as counted, no replacement made.</param>
/// <param name="ActualShare">Its share of the sample that is looked at, 0 to 1, no replacement made.</param>
/// <param name="ExpectedShare">Its share of the sample of reference, 0 to 1, no replacement made.</param>
/// <param name="Contribution">What it adds to the index, 0 or more; not defined where a count is zero and nothing takes its place.</param>
public sealed record StabilityRow(StabilityBin Bin, Measure ActualShare, Measure ExpectedShare, Measure Contribution);
