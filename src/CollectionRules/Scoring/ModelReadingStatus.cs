namespace CollectionRules.Scoring;

/// <summary>Whether the value of an outside model is used.</summary>
public enum ModelReadingStatus
{
    /// <summary>It is used.</summary>
    Used,

    /// <summary>The model gave nothing up to the as-of instant; the fallback is used.</summary>
    Absent,

    /// <summary>What it gave may no longer be used; the fallback is used.</summary>
    Expired,

    /// <summary>It gave something, but by no accepted version; the fallback is used.</summary>
    VersionNotAccepted,

    /// <summary>What it gave lies outside the fact's domain; the fallback is used.</summary>
    OutOfDomain,
}
