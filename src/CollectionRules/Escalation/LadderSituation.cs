using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What movement asks of a case beside its recorded stages and the target, at one as-of instant.</summary>
public sealed record LadderSituation
{
    /// <summary>The as-of instant.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The business date of the as-of instant.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Where the case is in its life; overdue where nothing is said.</summary>
    public LifeCycleState State { get; init; } = LifeCycleState.Overdue;

    /// <summary>The holds in force; none where nothing is said.</summary>
    public ImmutableArray<HoldKind> Holds { get; init; } = [];

    /// <summary>The steps that have been done.</summary>
    public ImmutableHashSet<Step> Steps { get; init; } = [];

    /// <summary>The ids of the stages whose entry is approved.</summary>
    public ImmutableHashSet<string> Approved { get; init; } = [];

    /// <summary>Whether something was paid since the stage was entered.</summary>
    public bool HasPaid { get; init; }

    /// <summary>Whether a plan was accepted since the stage was entered.</summary>
    public bool HasAcceptedPlan { get; init; }

    /// <summary>Whether a promise was kept since the stage was entered.</summary>
    public bool HasKeptPromise { get; init; }

    /// <summary>Whether a promise was broken since the stage was entered.</summary>
    public bool HasBrokenPromise { get; init; }

    /// <summary>Whether a plan is in force.</summary>
    public bool IsPlanInForce { get; init; }

    /// <summary>The last day that open promises give, grace included; null where no promise is open.</summary>
    public DateOnly? PromiseUntil { get; init; }
}
