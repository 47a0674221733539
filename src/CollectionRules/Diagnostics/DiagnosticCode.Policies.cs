namespace CollectionRules.Diagnostics;

/// <content>Codes of whole policies and of their decisions.</content>
public static partial class DiagnosticCode
{
    /// <summary>A policy's id is not allowed.</summary>
    public const string PolicyId = "CR-POLICY-ID";

    /// <summary>A policy's version is not allowed.</summary>
    public const string PolicyVersion = "CR-POLICY-VERSION";

    /// <summary>A policy names no currency.</summary>
    public const string PolicyCurrency = "CR-POLICY-CURRENCY";

    /// <summary>A policy has neither card nor ladder.</summary>
    public const string PolicyEmpty = "CR-POLICY-EMPTY";

    /// <summary>A policy proposes contacts but has no rule pack to judge them.</summary>
    public const string PolicyGate = "CR-POLICY-GATE";

    /// <summary>Two different cards of a policy have one name.</summary>
    public const string PolicyCards = "CR-POLICY-CARDS";

    /// <summary>Education is declared for a reason that no segment has.</summary>
    public const string PolicySegment = "CR-POLICY-SEGMENT";

    /// <summary>A segment or the list of challengers names a card that the document does not have.</summary>
    public const string CardUnknown = "CR-CARD-UNKNOWN";

    /// <summary>A model from outside names a version twice, or a fallback that is no value of its fact.</summary>
    public const string Model = "CR-MODEL";

    /// <summary>A case is in another currency than the policy.</summary>
    public const string DecisionCurrency = "CR-DECISION-CURRENCY";

    /// <summary>The as-of instant of a decision is too far off.</summary>
    public const string DecisionAsOf = "CR-DECISION-AS-OF";

    /// <summary>A treatment visits the borrower, but the policy states no rules of visits.</summary>
    public const string VisitsOff = "CR-VISITS-OFF";

    /// <summary>A treatment takes a legal step, but neither rules of legal steps nor its stage guard it.</summary>
    public const string LegalUnguarded = "CR-LEGAL-UNGUARDED";

    /// <summary>A text of a policy has no proper id or language, is empty or too long, or is there twice.</summary>
    public const string TemplateName = "CR-TEMPLATE-NAME";

    /// <summary>A text of a policy holds words that a rule forbids.</summary>
    public const string TemplateForbidden = "CR-TEMPLATE-FORBIDDEN";

    /// <summary>A text of a policy lacks a statement that a rule asks for.</summary>
    public const string TemplateIncomplete = "CR-TEMPLATE-INCOMPLETE";

    /// <summary>A written treatment has no text.</summary>
    public const string TemplateMissing = "CR-TEMPLATE-MISSING";
}
