namespace CollectionRules.Scoring;

/// <summary>What a calibration says of a score on a day.</summary>
/// <param name="ProbabilityOfBad">The probability, 0 to 1; <see langword="null"/> unless the status is <see cref="CalibrationStatus.Current"/>.</param>
/// <param name="Status">Whether the calibration answers.</param>
/// <param name="Calibration">The calibration that was asked.</param>
public sealed record CalibratedProbability(decimal? ProbabilityOfBad, CalibrationStatus Status, ScoreCalibration Calibration);
