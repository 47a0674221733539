namespace CollectionRules.Rules.History;

/// <summary>
/// What a history query can look at in an event. A field that an event's kind does not have, or that the event leaves out, is missing there.
/// </summary>
public enum EventField
{
    /// <summary>The kind of the event, such as <c>contact-attempted</c>. (<c>kind</c>)</summary>
    Kind,

    /// <summary>Which system or person told of the event. (<c>source</c>)</summary>
    Source,

    /// <summary>The channel; a visit is <c>field-visit</c>. (<c>channel</c>)</summary>
    Channel,

    /// <summary><c>outbound</c> or <c>inbound</c>; a visit is outbound. (<c>direction</c>)</summary>
    Direction,

    /// <summary>What a contact or visit was for. (<c>purpose</c>)</summary>
    Purpose,

    /// <summary>How a contact or visit ended. (<c>outcome</c>)</summary>
    Outcome,

    /// <summary>The id of the person it was meant for or came from; the borrower's id where the event names nobody. (<c>person</c>)</summary>
    Person,

    /// <summary>The debts named, one or several; of a promise, offer or plan that follows another event, those that event names. (<c>account</c>)</summary>
    Account,

    /// <summary>The id of the number or address used. (<c>contact-point</c>)</summary>
    ContactPoint,

    /// <summary>Who acted: one or several. (<c>collector</c>)</summary>
    Collector,

    /// <summary>Whether a machine made the contact. (<c>is-automated</c>)</summary>
    IsAutomated,

    /// <summary>The tone of a contact or visit. (<c>tone</c>)</summary>
    Tone,

    /// <summary>The id of the conversation in writing that a contact belongs to. (<c>thread</c>)</summary>
    Thread,

    /// <summary>How the borrower stood to the debt. (<c>attitude</c>)</summary>
    Attitude,

    /// <summary>The overdue reason learned. (<c>reason</c>)</summary>
    Reason,

    /// <summary>The template of the text used. (<c>template</c>)</summary>
    Template,

    /// <summary>How long a contact lasted, in seconds. (<c>duration</c>)</summary>
    Duration,

    /// <summary>The amount of a payment, promise, waiver, disbursement, charge-off, cost or legal step, in major units. (<c>amount</c>)</summary>
    Amount,

    /// <summary>What was waived: principal, interest, fee or penalty. (<c>component</c>)</summary>
    Component,

    /// <summary>The kind of cost. (<c>cost</c>)</summary>
    Cost,

    /// <summary>The kind of hold placed, or of the hold released. (<c>hold</c>)</summary>
    Hold,

    /// <summary>How a hold ended. (<c>resolution</c>)</summary>
    Resolution,

    /// <summary>The kind of feedback. (<c>feedback</c>)</summary>
    Feedback,

    /// <summary>The rating of a feedback, 1 to 5. (<c>rating</c>)</summary>
    Rating,

    /// <summary>The kind of incident reported, or of the incident closed. (<c>incident</c>)</summary>
    Incident,

    /// <summary>The severity of an incident reported, or of the incident closed. (<c>severity</c>)</summary>
    Severity,

    /// <summary>Whether an incident was upheld when it was closed. (<c>is-upheld</c>)</summary>
    IsUpheld,

    /// <summary>The kind of notice served. (<c>notice</c>)</summary>
    Notice,

    /// <summary>Whether a notice was delivered. (<c>is-delivered</c>)</summary>
    IsDelivered,

    /// <summary>The legal step taken. (<c>legal-step</c>)</summary>
    LegalStep,

    /// <summary>The kind of plan offered, accepted, declined, broken or completed. (<c>plan</c>)</summary>
    Plan,

    /// <summary>Whether a plan was signed. (<c>is-signed</c>)</summary>
    IsSigned,

    /// <summary>The stage entered. (<c>stage</c>)</summary>
    Stage,

    /// <summary>The grade given. (<c>grade</c>)</summary>
    Grade,

    /// <summary>The score given. (<c>score</c>)</summary>
    Score,

    /// <summary>The card that scored. (<c>card</c>)</summary>
    Card,

    /// <summary>The name of an outside model. (<c>model</c>)</summary>
    Model,

    /// <summary>The version of an outside model. (<c>model-version</c>)</summary>
    ModelVersion,

    /// <summary>The value of an outside model. (<c>model-value</c>)</summary>
    ModelValue,

    /// <summary>What was consented to, or no longer is. (<c>consent</c>)</summary>
    Consent,

    /// <summary>The topic taught. (<c>topic</c>)</summary>
    Topic,

    /// <summary>The agency that an account was placed with. (<c>agency</c>)</summary>
    Agency,

    /// <summary>Who approved, refused or granted. (<c>approver</c>)</summary>
    Approver,

    /// <summary>The rule that was overridden. (<c>rule</c>)</summary>
    Rule,

    /// <summary>The name of an attribute of the host that was set. (<c>attribute</c>)</summary>
    Attribute,

    /// <summary>Whether a contact point was found to be right. (<c>is-valid</c>)</summary>
    IsValid,

    /// <summary>Why the case was closed. (<c>close-reason</c>)</summary>
    CloseReason,

    /// <summary>What touched the limitation period. (<c>limitation-cause</c>)</summary>
    LimitationCause,
}
