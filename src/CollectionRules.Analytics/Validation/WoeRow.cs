namespace CollectionRules.Analytics.Validation;

/// <summary>One bin of a <see cref="WoeTable"/>.</summary>
/// <param name="Bin">The bin as counted, no replacement made.</param>
/// <param name="Weight">The weight of evidence; not defined where a cell is zero and nothing takes its place.</param>
/// <param name="InformationValue">The difference of the shares times the weight, 0 or more: what the bin adds to the information value.</param>
public sealed record WoeRow(OutcomeBin Bin, Measure Weight, Measure InformationValue);
