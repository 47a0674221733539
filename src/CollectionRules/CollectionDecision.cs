using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>
/// What is decided for one case at one instant: where it stands, score and grade, the stage, what is done now and what is not and why, what to
/// record, and when to look again. Immutable.
/// </summary>
/// <example><code>
/// foreach (TreatmentDecision action in decision.Actions) { send(action); }
/// CollectionCase next = file.Record(decision.Events);
/// decision.WhyNot(Channel.Call).ToText(Language.English)
/// // call: not now, outside the hours of contact; earliest 2026-03-11T08:00:00+08:00.
/// </code></example>
public sealed partial class CollectionDecision
{
    private readonly CollectionDecisionParts parts;

    internal CollectionDecision(CollectionDecisionParts parts, ImmutableArray<PolicyDiagnostic> faults = default) =>
        (this.parts, Faults) = (parts, faults.IsDefault ? [] : faults);

    /// <summary>
    /// The id, which follows from policy, case, case version, as-of instant and context: deciding the same again gives the same id and the same
    /// decision.
    /// </summary>
    public string Id => parts.Key.Id;

    /// <summary>The id of the policy.</summary>
    public string PolicyId => parts.Key.Policy.Id;

    /// <summary>The version of the policy.</summary>
    public string PolicyVersion => parts.Key.Policy.Version;

    /// <summary>The hash of the policy.</summary>
    public ContentHash PolicyHash => parts.Key.Policy.ContentHash;

    /// <summary>The id of the case.</summary>
    public string CaseId => parts.Key.CaseId;

    /// <summary>The version of the case decided on. Record only against this version: then two decisions cannot both exceed a cap.</summary>
    public CaseVersion CaseVersion => parts.Key.CaseVersion;

    /// <summary>The as-of instant.</summary>
    public DateTimeOffset AsOf => parts.Key.Context.AsOf;

    /// <summary>The digest of the context.</summary>
    public ContentHash ContextDigest => parts.Key.Context.Digest;

    /// <summary>How far the decision came.</summary>
    public DecisionStatus Status => Faults.IsEmpty ? DecisionStatus.Decided : DecisionStatus.Invalid;

    /// <summary>Why the case could not be decided; empty where it was.</summary>
    public ImmutableArray<PolicyDiagnostic> Faults { get; }

    /// <summary>Where the case and its accounts stand; null where the case could not be decided.</summary>
    public CaseStanding? Standing => parts.Standing;

    /// <summary>The score with its parts and reasons; null without a card, and where the case could not be decided.</summary>
    public ScoreResult? Score => parts.Scoring?.Result;

    /// <summary>The grade that counts: that of the card, or the one to which <see cref="Reward"/> lifts it; null without a card.</summary>
    public string? Grade => parts.Reward?.Grade ?? parts.Scoring?.Result.Grade;

    /// <summary>What the ladder comes to: action, wait, hold, review or none; null without a ladder.</summary>
    public EscalationOutcome? Outcome => parts.Outcome;

    /// <summary>Where the case goes on the ladder, and why; null without a ladder.</summary>
    public StageMove? Move => parts.Outcome?.Move;

    /// <summary>The stage after the decision; null outside the ladder.</summary>
    public string? Stage => Move?.Stage is { } stage && stage != Ladder.None ? stage : null;

    /// <summary>Where a visit stands and what is missing; null unless the stage or advice has a visit and the policy rules of visits.</summary>
    public VisitAssessment? Visit => parts.Visit;

    /// <summary>
    /// What is advised about legal steps and what is missing; null unless the stage or advice has a legal step, or a proceeding keeps other
    /// contacts away, and the policy has rules of legal steps.
    /// </summary>
    public LegalAssessment? Legal => parts.Legal;

    /// <summary>Every treatment of the stage that was looked at, in the order of choice.</summary>
    public ImmutableArray<TreatmentDecision> Treatments => parts.Treatments;

    /// <summary>What becomes of each action that the context proposes, in its order.</summary>
    public ImmutableArray<TreatmentDecision> Advice => parts.Advice;

    /// <summary>What is done now: the treatments chosen, each allowed by every rule pack. Only these may be sent.</summary>
    public IEnumerable<TreatmentDecision> Actions => Treatments.Where(static treatment => treatment.IsChosen);

    /// <summary>
    /// What may be offered for each overdue account, in the order of the case file, and why not what else the policy has; empty where the policy
    /// has no offers. An offer becomes an event of the case only once it was made: see <see cref="Repayment.Offers.Offer.ToEvent"/>.
    /// </summary>
    public ImmutableArray<AccountOffers> Offers => parts.Offers;

    /// <summary>The events to record, with ids that follow from <see cref="Id"/>; recording them again changes nothing.</summary>
    public ImmutableArray<CaseEvent> Events => parts.Events;

    /// <summary>The first instant at which something may be done; null unless the case waits.</summary>
    public DateTimeOffset? WaitUntil => Outcome?.WaitUntil;

    /// <summary>The date on which the case is looked at again at the latest; never null while something is past due under a ladder.</summary>
    public DateOnly? NextReview => Outcome?.NextReview;

    internal FactRow FactsRead => parts.Facts;

    internal CollectionPolicy Policy => parts.Key.Policy;

    /// <summary>Why a channel is not used now, or that it is.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The answer for the treatment by the channel that comes closest to being done.</returns>
    /// <exception cref="ArgumentException"><paramref name="channel"/> is the default value.</exception>
    public ChannelAnswer WhyNot(Channel channel)
    {
        if (channel.IsEmpty)
        {
            throw new ArgumentException("The channel is the empty default; a channel must be given.", nameof(channel));
        }

        TreatmentDecision? closest = Treatments.Where(treatment => treatment.Channel == channel).MinBy(Distance);
        return closest is not null ? new ChannelAnswer(channel, closest, closest.Reason)
            : new ChannelAnswer(channel, null, Status == DecisionStatus.Invalid ? DecisionReasons.Undecided : Stage is null ? DecisionReasons.NotOnLadder : DecisionReasons.NotInStage);
    }

    /// <summary>The decision in a line.</summary>
    /// <returns>For example <c>C-1 reminder: action, least-intrusive</c>.</returns>
    public override string ToString() => Status == DecisionStatus.Invalid
        ? $"{CaseId}: {Faults[0].Code}"
        : $"{CaseId} {Stage ?? Ladder.None}: {(Outcome is { } outcome ? $"{DecisionWords.Of(outcome.Kind)}, {outcome.Reason}" : $"grade {Grade}")}";

    internal static CollectionDecision Invalid(DecisionKey key, ImmutableArray<PolicyDiagnostic> faults) => new(new CollectionDecisionParts { Key = key }, faults);

    private static (int Rank, DateTimeOffset Free) Distance(TreatmentDecision treatment) => treatment switch
    {
        { IsChosen: true } => (0, default),
        { Disposition: null } => (1, default),
        { EarliestNext: { } next } => (2, next),
        _ => (3, default),
    };
}
