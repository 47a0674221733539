using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>The well-known reasons of this room; each has a text under <c>reason.</c> and its code.</summary>
public static partial class EscalationReasons
{
    /// <summary>The case is in the stage that its facts want.</summary>
    public static ReasonCode OnTarget { get; } = ReasonCode.Parse("on-target");

    /// <summary>The condition of the stage entered holds.</summary>
    public static ReasonCode ConditionHolds { get; } = ReasonCode.Parse("stage-condition-holds");

    /// <summary>The case enters the ladder at its first stage, though a severer one is wanted.</summary>
    public static ReasonCode LadderEntered { get; } = ReasonCode.Parse("ladder-entered");

    /// <summary>A named fast track is open.</summary>
    public static ReasonCode FastTrackOpen { get; } = ReasonCode.Parse("fast-track");

    /// <summary>The maximum stay in the stage is over.</summary>
    public static ReasonCode TimeInStage { get; } = ReasonCode.Parse("time-in-stage");

    /// <summary>A promise was broken.</summary>
    public static ReasonCode PromiseBroken { get; } = ReasonCode.Parse("promise-broken");

    /// <summary>Nothing is past due any longer.</summary>
    public static ReasonCode Cured { get; } = ReasonCode.Parse("cured");

    /// <summary>The case is closed.</summary>
    public static ReasonCode CaseClosed { get; } = ReasonCode.Parse("case-closed");

    /// <summary>A plan was accepted.</summary>
    public static ReasonCode PlanAccepted { get; } = ReasonCode.Parse("plan-accepted");

    /// <summary>Something was paid.</summary>
    public static ReasonCode PaymentReceived { get; } = ReasonCode.Parse("payment-received");

    /// <summary>A promise was kept.</summary>
    public static ReasonCode PromiseKept { get; } = ReasonCode.Parse("promise-kept");

    /// <summary>The conditions want a lower stage.</summary>
    public static ReasonCode ConditionEnded { get; } = ReasonCode.Parse("stage-condition-ended");

    /// <summary>The stage was changed at this instant already.</summary>
    public static ReasonCode AlreadyDecided { get; } = ReasonCode.Parse("already-decided");

    /// <summary>Nothing is past due.</summary>
    public static ReasonCode NothingPastDue { get; } = ReasonCode.Parse("nothing-past-due");

    /// <summary>The recorded stage is not one of this ladder.</summary>
    public static ReasonCode StageUnknown { get; } = ReasonCode.Parse("stage-unknown");

    /// <summary>The facts are not valid, so that no stage is wanted for certain.</summary>
    public static ReasonCode FactsInvalid { get; } = ReasonCode.Parse("facts-invalid");

    /// <summary>No way leads from the stage to the one wanted.</summary>
    public static ReasonCode InvalidTransition { get; } = ReasonCode.Parse("invalid-transition");

    /// <summary>A hold is in force.</summary>
    public static ReasonCode OnHold { get; } = ReasonCode.Parse("on-hold");

    /// <summary>The minimum stay is not over.</summary>
    public static ReasonCode MinimumStay { get; } = ReasonCode.Parse("minimum-stay");

    /// <summary>The last rise is too recent.</summary>
    public static ReasonCode TimeBetweenRises { get; } = ReasonCode.Parse("time-between-rises");

    /// <summary>The condition of a stage on the way does not hold.</summary>
    public static ReasonCode PassageCondition { get; } = ReasonCode.Parse("passage-condition");

    /// <summary>A required step has not been done.</summary>
    public static ReasonCode StepMissing { get; } = ReasonCode.Parse("step-missing");

    /// <summary>The case has not been in a required stage.</summary>
    public static ReasonCode StageMissing { get; } = ReasonCode.Parse("required-stage-missing");

    /// <summary>An open promise gives time.</summary>
    public static ReasonCode PromiseOpen { get; } = ReasonCode.Parse("promise-open");

    /// <summary>A plan is in force.</summary>
    public static ReasonCode PlanInForce { get; } = ReasonCode.Parse("plan-in-force");
}
