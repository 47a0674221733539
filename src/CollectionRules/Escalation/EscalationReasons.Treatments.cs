using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <content>Treatments, follow-ups, education and care.</content>
public static partial class EscalationReasons
{
    /// <summary>Demands wait until the borrower was asked why and whether willing. (<c>inquiry-first</c>)</summary>
    public static ReasonCode InquiryFirst { get; } = ReasonCode.Parse("inquiry-first");

    /// <summary>Demands wait for an offer, since hardship or stress is known. (<c>offer-first</c>)</summary>
    public static ReasonCode OfferFirst { get; } = ReasonCode.Parse("offer-first");

    /// <summary>Contact rests while a report of improper conduct is reviewed. (<c>conduct-review</c>)</summary>
    public static ReasonCode ConductReview { get; } = ReasonCode.Parse("conduct-review");

    /// <summary>Contact rests for some days after improper conduct. (<c>conduct-pause</c>)</summary>
    public static ReasonCode ConductPause { get; } = ReasonCode.Parse("conduct-pause");

    /// <summary>The agent was taken off the case after improper conduct. (<c>agent-off-case</c>)</summary>
    public static ReasonCode AgentOffCase { get; } = ReasonCode.Parse("agent-off-case");

    /// <summary>Of lawful treatments of equal purpose it weighs the least.</summary>
    public static ReasonCode LeastIntrusive { get; } = ReasonCode.Parse("least-intrusive");

    /// <summary>A rule of the policy puts it first.</summary>
    public static ReasonCode PreferenceRule { get; } = ReasonCode.Parse("preference-rule");

    /// <summary>The borrower prefers it.</summary>
    public static ReasonCode BorrowerPreference { get; } = ReasonCode.Parse("borrower-preference");

    /// <summary>What the borrower prefers is not possible.</summary>
    public static ReasonCode PreferenceImpossible { get; } = ReasonCode.Parse("preference-impossible");

    /// <summary>The channel before it did not deliver or was not answered.</summary>
    public static ReasonCode ChannelFallback { get; } = ReasonCode.Parse("channel-fallback");

    /// <summary>A message before it still waits for its answer.</summary>
    public static ReasonCode AwaitingAnswer { get; } = ReasonCode.Parse("awaiting-answer");

    /// <summary>Its cadence or cap leaves no use yet.</summary>
    public static ReasonCode Cadence { get; } = ReasonCode.Parse("cadence");

    /// <summary>It begins later in the stage.</summary>
    public static ReasonCode StageDelay { get; } = ReasonCode.Parse("stage-delay");

    /// <summary>It was used without result as often as the policy allows.</summary>
    public static ReasonCode DiminishingReturns { get; } = ReasonCode.Parse("diminishing-returns");

    /// <summary>It costs at least what it is expected to bring.</summary>
    public static ReasonCode CostExceedsBenefit { get; } = ReasonCode.Parse("cost-exceeds-benefit");

    /// <summary>The borrower does not want the channel.</summary>
    public static ReasonCode OptedOut { get; } = ReasonCode.Parse("opted-out");

    /// <summary>The borrower asked for a person.</summary>
    public static ReasonCode HumanReviewRequested { get; } = ReasonCode.Parse("human-review-requested");

    /// <summary>The borrower's ability to pay is low, which takes the demand away. (<c>ability-low</c>)</summary>
    public static ReasonCode AbilityLow { get; } = ReasonCode.Parse("ability-low");

    /// <summary>The borrower is vulnerable.</summary>
    public static ReasonCode Vulnerable { get; } = ReasonCode.Parse("vulnerable");

    /// <summary>Only writing is used for a while.</summary>
    public static ReasonCode WrittenOnly { get; } = ReasonCode.Parse("written-only");

    /// <summary>Visits are paused.</summary>
    public static ReasonCode VisitsPaused { get; } = ReasonCode.Parse("visits-paused");

    /// <summary>Another treatment of the same purpose was chosen.</summary>
    public static ReasonCode AnotherChosen { get; } = ReasonCode.Parse("another-chosen");

    /// <summary>No channel may be used now.</summary>
    public static ReasonCode NoLawfulChannel { get; } = ReasonCode.Parse("no-lawful-channel");

    /// <summary>The stage has no treatment that applies.</summary>
    public static ReasonCode NoTreatment { get; } = ReasonCode.Parse("no-treatment");

    /// <summary>A due date is near.</summary>
    public static ReasonCode DueSoon { get; } = ReasonCode.Parse("due-soon");

    /// <summary>It follows a visit that brought no promise.</summary>
    public static ReasonCode AfterVisit { get; } = ReasonCode.Parse("after-visit");

    /// <summary>It reminds of a promise.</summary>
    public static ReasonCode PromiseReminder { get; } = ReasonCode.Parse("promise-reminder");

    /// <summary>It checks a promise.</summary>
    public static ReasonCode PromiseCheck { get; } = ReasonCode.Parse("promise-check");

    /// <summary>It revisits a customer on a cadence.</summary>
    public static ReasonCode RevisitCadence { get; } = ReasonCode.Parse("revisit-cadence");

    /// <summary>It looks after a cured customer on a cadence.</summary>
    public static ReasonCode CareCadence { get; } = ReasonCode.Parse("care-cadence");

    /// <summary>What it followed up on is settled.</summary>
    public static ReasonCode Settled { get; } = ReasonCode.Parse("settled");

    /// <summary>It was moved because of a cap.</summary>
    public static ReasonCode MovedByCap { get; } = ReasonCode.Parse("moved-by-cap");

    /// <summary>It is the turn of the topic.</summary>
    public static ReasonCode TopicDue { get; } = ReasonCode.Parse("topic-due");

    /// <summary>Every topic was delivered too recently.</summary>
    public static ReasonCode TopicsDelivered { get; } = ReasonCode.Parse("topics-delivered");

    /// <summary>The borrower is cooperative.</summary>
    public static ReasonCode Cooperative { get; } = ReasonCode.Parse("cooperative");

    /// <summary>The borrower refuses under stress.</summary>
    public static ReasonCode RefusesUnderStress { get; } = ReasonCode.Parse("refuses-under-stress");

    /// <summary>The borrower does not want to talk, which by itself raises nothing.</summary>
    public static ReasonCode RefusesToTalk { get; } = ReasonCode.Parse("refuses-to-talk");

    /// <summary>The borrower is agitated.</summary>
    public static ReasonCode Agitated { get; } = ReasonCode.Parse("agitated");

    /// <summary>No attitude calls for a path of its own.</summary>
    public static ReasonCode OrdinaryPath { get; } = ReasonCode.Parse("ordinary-path");
}
