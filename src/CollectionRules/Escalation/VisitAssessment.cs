using System.Collections.Immutable;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>Where a visit stands.</summary>
public sealed class VisitAssessment
{
    internal VisitAssessment(VisitPhase next, ImmutableArray<Gap> gaps, VisitPlanned? plan, ImmutableArray<ReasonCode> alternatives) =>
        (Next, Gaps, Plan, Alternatives) = (next, gaps, plan, alternatives);

    /// <summary>The step that comes next.</summary>
    public VisitPhase Next { get; }

    /// <summary>Everything that is missing before the visit itself, in the order of the steps.</summary>
    public ImmutableArray<Gap> Gaps { get; }

    /// <summary>The plan in force; null where there is none.</summary>
    public VisitPlanned? Plan { get; }

    /// <summary>What may be done in its place where a visit is refused for good.</summary>
    public ImmutableArray<ReasonCode> Alternatives { get; }

    /// <summary>Whether the visitors may go now.</summary>
    public bool IsAllowed => Next == VisitPhase.Visit && Gaps.IsEmpty;

    /// <summary>The first instant at which nothing is missing; null where nothing is missing, or time alone does not help.</summary>
    public DateTimeOffset? NotBefore => !Gaps.IsEmpty && Gaps.All(static gap => gap.Until is not null) ? Gaps.Max(static gap => gap.Until) : null;

    /// <summary>Whether a step may be taken now: the one that comes next, or an earlier one again.</summary>
    /// <param name="phase">The step.</param>
    /// <returns>The reason <c>step-out-of-order</c> where it may not; null where it may.</returns>
    public ReasonCode? Refuses(VisitPhase phase) => phase <= Next ? null : EscalationReasons.StepOutOfOrder;
}
