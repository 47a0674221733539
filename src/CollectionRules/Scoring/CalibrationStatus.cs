namespace CollectionRules.Scoring;

/// <summary>Whether a calibration answers.</summary>
public enum CalibrationStatus
{
    /// <summary>It answers.</summary>
    Current,

    /// <summary>The date lies before the calibration was fitted; it gives no probability.</summary>
    NotYetValid,

    /// <summary>The date lies behind the last day of the calibration; it gives no probability.</summary>
    Expired,

    /// <summary>The score lies below the lowest step.</summary>
    OutOfRange,
}
