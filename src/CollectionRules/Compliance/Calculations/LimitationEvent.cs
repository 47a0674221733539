using CollectionRules.Cases;

namespace CollectionRules.Compliance.Calculations;

/// <summary>Something that may touch a limitation period.</summary>
/// <param name="On">The day.</param>
/// <param name="Cause">What it was.</param>
public sealed record LimitationEvent(DateOnly On, LimitationCause Cause)
{
    /// <summary>What it was.</summary>
    public LimitationCause Cause { get; } = CaseText.Given(Cause, Cause.IsEmpty, nameof(Cause));

    /// <summary>Whether a demand arrived; null where that is not known.</summary>
    public bool? HasArrived { get; init; }

    /// <summary>Whether a demand went to the number or address that the debtor registered; null where that is not known.</summary>
    public bool? IsToRegisteredContact { get; init; }

    /// <summary>The last day of an obstacle, or the day on which proceedings ended; null while they last or where they have no length.</summary>
    public DateOnly? Until { get; init; }
}
