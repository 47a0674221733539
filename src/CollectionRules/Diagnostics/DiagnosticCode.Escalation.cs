namespace CollectionRules.Diagnostics;

/// <content>Codes of ladders, treatments and workflows.</content>
public static partial class DiagnosticCode
{
    /// <summary>A ladder has no stage.</summary>
    public const string LadderEmpty = "CR-LADDER-EMPTY";

    /// <summary>A ladder has too many stages.</summary>
    public const string LimitStages = "CR-LIMIT-STAGES";

    /// <summary>A fall is not defined.</summary>
    public const string LadderFall = "CR-LADDER-FALL";

    /// <summary>A ladder never looks at a case again.</summary>
    public const string LadderReview = "CR-LADDER-REVIEW";

    /// <summary>A stage's id is not allowed.</summary>
    public const string StageId = "CR-STAGE-ID";

    /// <summary>Two stages have one id.</summary>
    public const string StageTwice = "CR-STAGE-TWICE";

    /// <summary>A stage does not say when it is wanted.</summary>
    public const string StageWithoutCondition = "CR-STAGE-WITHOUT-CONDITION";

    /// <summary>A stage can never be wanted.</summary>
    public const string StageDead = "CR-STAGE-DEAD";

    /// <summary>A stage that is named is not there.</summary>
    public const string StageUnknown = "CR-STAGE-UNKNOWN";

    /// <summary>A stage names one that is not below it.</summary>
    public const string StageOrder = "CR-STAGE-ORDER";

    /// <summary>No way leads into a stage.</summary>
    public const string StageWithoutWay = "CR-STAGE-WITHOUT-WAY";

    /// <summary>A stage requires one that no way to it passes.</summary>
    public const string StageUnreachable = "CR-STAGE-UNREACHABLE";

    /// <summary>No way leads out of a stage.</summary>
    public const string StageNoExit = "CR-STAGE-NO-EXIT";

    /// <summary>A maximum stay is zero or shorter than the minimum stay.</summary>
    public const string StageStay = "CR-STAGE-STAY";

    /// <summary>A maximum stay leads to a next stage that is not there.</summary>
    public const string StageForcedNowhere = "CR-STAGE-FORCED-NOWHERE";

    /// <summary>A stage weighs more than one level more than the one it is entered from.</summary>
    public const string StageIntensity = "CR-STAGE-INTENSITY";

    /// <summary>A case may wait before a stage whose condition fails though a severer stage is wanted.</summary>
    public const string StagePassage = "CR-STAGE-PASSAGE";

    /// <summary>A setting of a stage is not defined.</summary>
    public const string StageSetting = "CR-STAGE-SETTING";

    /// <summary>A required step is the empty default.</summary>
    public const string StepEmpty = "CR-STEP-EMPTY";

    /// <summary>A fast track's name is not allowed or there twice.</summary>
    public const string FastTrackName = "CR-FAST-TRACK-NAME";

    /// <summary>A fast track can never be open.</summary>
    public const string FastTrackDead = "CR-FAST-TRACK-DEAD";

    /// <summary>A channel is not in the catalog.</summary>
    public const string ChannelUnknown = "CR-CHANNEL-UNKNOWN";

    /// <summary>A treatment's id is not allowed or there twice.</summary>
    public const string TreatmentId = "CR-TREATMENT-ID";

    /// <summary>A treatment's cap is not a count in a stretch.</summary>
    public const string TreatmentCap = "CR-TREATMENT-CAP";

    /// <summary>A setting of a treatment is outside its range.</summary>
    public const string TreatmentSetting = "CR-TREATMENT-SETTING";

    /// <summary>A treatment can never be proposed.</summary>
    public const string TreatmentDead = "CR-TREATMENT-DEAD";

    /// <summary>A kind of forbidden conduct was left away.</summary>
    public const string ConductRemoved = "CR-CONDUCT-REMOVED";

    /// <summary>A rule of conduct is laxer than the library's.</summary>
    public const string ConductLoosened = "CR-CONDUCT-LOOSENED";

    /// <summary>A condition that leads up reads a fact of ability.</summary>
    public const string Ability = "CR-ABILITY";

    /// <summary>Visits are enabled without a setting that must be stated.</summary>
    public const string VisitUnstated = "CR-VISIT-UNSTATED";

    /// <summary>A setting of visits or of legal steps is outside its range.</summary>
    public const string WorkflowSetting = "CR-WORKFLOW-SETTING";
}
