namespace CollectionRules.Scoring;

/// <summary>What becomes of a reason code that several characteristics have.</summary>
public enum SharedReasonCodes
{
    /// <summary>Their shortfalls are added; one below 0 counts as nothing, so that a gain never hides a loss.</summary>
    Summed,

    /// <summary>Their shortfalls are added with their signs, and the code is dropped when the sum is below 0.</summary>
    Netted,

    /// <summary>The largest shortfall stands for the code.</summary>
    Largest,

    /// <summary>The shortfall of the last characteristic that has one stands for the code.</summary>
    Last,

    /// <summary>Each characteristic is a reason of its own; the code may stand there several times.</summary>
    Separate,
}
