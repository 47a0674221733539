namespace CollectionRules.Scoring;

/// <summary>Where a calibration is from and how long it may be used.</summary>
/// <param name="Source">Who fitted it on what, such as a portfolio and an outcome; not empty.</param>
/// <param name="SampleFrom">The first day of the sample.</param>
/// <param name="SampleTo">The last day of the sample (included), not before <paramref name="SampleFrom"/>.</param>
/// <param name="SampleSize">The accounts in the sample, at least 1.</param>
/// <param name="FittedOn">The day on which it was fitted, not before <paramref name="SampleTo"/>; it answers from that day on.</param>
/// <param name="ValidTo">The last day on which it answers (included), not before <paramref name="FittedOn"/>.</param>
public sealed record CalibrationProvenance(string Source, DateOnly SampleFrom, DateOnly SampleTo, int SampleSize, DateOnly FittedOn, DateOnly ValidTo);
