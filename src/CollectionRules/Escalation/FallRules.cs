namespace CollectionRules.Escalation;

/// <summary>What brings a case down the ladder, and how far. Falls wait for no minimum stay and happen on hold too.</summary>
public sealed record FallRules
{
    /// <summary>Nothing is past due any longer; <see cref="Fall.Out"/> where nothing is said.</summary>
    public Fall OnCure { get; init; } = Fall.Out;

    /// <summary>A repayment plan was accepted since the stage was entered; <see cref="Fall.ToFirst"/> where nothing is said.</summary>
    public Fall OnPlan { get; init; } = Fall.ToFirst;

    /// <summary>Something was paid since the stage was entered; <see cref="Fall.ToTarget"/> where nothing is said.</summary>
    public Fall OnPayment { get; init; } = Fall.ToTarget;

    /// <summary>A promise was kept since the stage was entered; <see cref="Fall.OneStep"/> where nothing is said.</summary>
    public Fall OnKeptPromise { get; init; } = Fall.OneStep;

    /// <summary>The conditions want a lower stage; <see cref="Fall.OneStep"/> where nothing is said.</summary>
    public Fall OnLowerTarget { get; init; } = Fall.OneStep;
}
