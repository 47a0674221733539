namespace CollectionRules.Analytics.Validation;

/// <summary>One band of a <see cref="CalibrationTable"/>.</summary>
/// <param name="Band">The band as counted, labeled by its lowest and highest probability.</param>
/// <param name="Predicted">The mean predicted probability.</param>
/// <param name="Observed">The observed bad rate.</param>
/// <param name="Difference">Observed minus predicted: above 0 where risk was taken too lightly.</param>
public sealed record CalibrationRow(OutcomeBin Band, Measure Predicted, Measure Observed, Measure Difference);
