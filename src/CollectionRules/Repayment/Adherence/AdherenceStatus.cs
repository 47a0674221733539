namespace CollectionRules.Repayment.Adherence;

/// <summary>How well a plan or promise is followed.</summary>
public enum AdherenceStatus
{
    /// <summary>Everything that had to be paid by now was paid on time, or its grace still runs with nothing short. (<c>on-track</c>)</summary>
    OnTrack = 0,

    /// <summary>Something was paid, but less than was due by more than the tolerance. (<c>partial</c>)</summary>
    Partial = 1,

    /// <summary>Something was missed past its grace. (<c>broken</c>)</summary>
    Broken = 2,

    /// <summary>All of it was paid. (<c>kept</c>)</summary>
    Kept = 3,
}
