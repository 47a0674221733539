namespace CollectionRules.Scoring;

/// <summary>With what a characteristic's points are compared when reasons are looked for.</summary>
public enum BaselineMethod
{
    /// <summary>The most points that a bin of the characteristic gives. Worked out from the card.</summary>
    Maximum,

    /// <summary>
    /// The average of all applicants or accounts: the second reference method of 12 CFR 1002.9(b)(2), comment 5. From a
    /// <see cref="BaselineTable"/>.
    /// </summary>
    Mean,

    /// <summary>
    /// The average of those at or just above the cut-off: the first reference method of 12 CFR 1002.9(b)(2), comment 5. From a
    /// <see cref="BaselineTable"/>.
    /// </summary>
    NearCutOff,

    /// <summary>The points of a bin that says nothing either way (weight of evidence 0). From a <see cref="BaselineTable"/>.</summary>
    Neutral,

    /// <summary>The median of the population. From a <see cref="BaselineTable"/>.</summary>
    Median,

    /// <summary>The fewest points that a bin of the characteristic gives, for cards where many points mean much risk. Worked out from the card.</summary>
    Minimum,

    /// <summary>Points that the author gave, without saying how they came about.</summary>
    Given,
}
