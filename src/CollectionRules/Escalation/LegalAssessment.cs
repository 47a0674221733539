using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>What is advised about legal steps, and why.</summary>
public sealed class LegalAssessment
{
    internal LegalAssessment(LegalAdvice advice, ReasonCode reason, ImmutableArray<Gap> gaps, LegalStep? next, LegalPackage package, bool keepsContactsAway) =>
        (Advice, Reason, Gaps, Next, Package, KeepsOtherContactsAway) = (advice, reason, gaps, next, package, keepsContactsAway);

    /// <summary>What is advised.</summary>
    public LegalAdvice Advice { get; }

    /// <summary>Why.</summary>
    public ReasonCode Reason { get; }

    /// <summary>Everything that is missing, in a fixed order.</summary>
    public ImmutableArray<Gap> Gaps { get; }

    /// <summary>The step that comes next; null where all were taken.</summary>
    public LegalStep? Next { get; }

    /// <summary>What the referral holds.</summary>
    public LegalPackage Package { get; }

    /// <summary>Whether a proceeding runs that keeps other contacts away.</summary>
    public bool KeepsOtherContactsAway { get; }

    /// <summary>Whether the next step may be taken: it is recommended and nothing is missing, the approval included.</summary>
    public bool IsExecutable => Advice == LegalAdvice.Recommended && Gaps.IsEmpty;

    /// <summary>Whether a step may be taken now: it is the one that comes next.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The reason <c>step-out-of-order</c> where it may not; null where it may.</returns>
    public ReasonCode? Refuses(LegalStep step) => step == Next ? null : EscalationReasons.StepOutOfOrder;
}
