using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>What visitors do on site.</summary>
/// <param name="MustAbort">Whether they break off and leave. A minor alone, conflict, distress and a refusal end a visit.</param>
/// <param name="MayDisclose">Whether they may speak of the debt: to the borrower, with nobody else there.</param>
/// <param name="Reason">Why.</param>
public sealed record VisitInstruction(bool MustAbort, bool MayDisclose, ReasonCode Reason)
{
    internal static VisitInstruction For(VisitScene scene) =>
        scene.MinorAlone ? new(true, false, EscalationReasons.MinorAlone)
        : scene.Outcome is { } outcome && Outcomes.IsConflict(outcome) ? new(true, false, EscalationReasons.ConflictOnSite)
        : scene.Outcome == ContactOutcome.RefusedToTalk ? new(true, false, EscalationReasons.VisitRefused)
        : !scene.BorrowerPresent || scene.OthersPresent ? new(false, false, EscalationReasons.OthersPresent)
        : new(false, true, EscalationReasons.MayProceed);

    /// <summary>The instruction in a line.</summary>
    /// <returns>For example <c>abort: minor-alone</c>.</returns>
    public override string ToString() => $"{(MustAbort ? "abort" : "proceed")}: {Reason}";
}
