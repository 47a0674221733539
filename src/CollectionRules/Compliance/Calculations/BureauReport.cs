namespace CollectionRules.Compliance.Calculations;

/// <summary>A planned report of negative information to a credit bureau.</summary>
public sealed record BureauReport
{
    /// <summary>When it is to be sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the person was told of it; null where that did not happen.</summary>
    public DateTimeOffset? NoticeAt { get; init; }

    /// <summary>The day on which the person was first spoken to about the debt; null where that did not happen.</summary>
    public DateOnly? SpokenOn { get; init; }

    /// <summary>The day on which the person was first written to about the debt; null where that did not happen.</summary>
    public DateOnly? WrittenOn { get; init; }

    /// <summary>The day on which it became known that what was written did not arrive; null where that is not known.</summary>
    public DateOnly? UndeliverableOn { get; init; }
}
