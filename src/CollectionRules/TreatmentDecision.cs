using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>One treatment that was looked at, and what becomes of it.</summary>
public sealed class TreatmentDecision
{
    internal TreatmentDecision(Proposal proposal, JudgedContact? judged, bool isChosen, ReasonCode reason, ImmutableArray<Gap> missing, ProposedAction? advice = null) =>
        (Proposal, Judged, IsChosen, Reason, Missing, Advice) = (proposal, judged, isChosen, reason, missing, advice);

    /// <summary>The treatment as the ladder proposes it.</summary>
    public Proposal Proposal { get; }

    /// <summary>The contact that was put to the rule packs; null where it was not asked for, or no contact point serves.</summary>
    public ContactAttempt? Attempt => Judged?.Attempt;

    /// <summary>What the rule packs say of it; null where they were not asked.</summary>
    public ComplianceVerdict? Verdict => Judged?.Verdict;

    /// <summary>
    /// Whether it is to be done: a treatment of the policy now, advice at the instant that it names, which is the instant of
    /// <see cref="Attempt"/>. Advice for a later instant was judged at that instant, as if nothing else happened until then: it is not to be
    /// done now, and is decided again when its time comes.
    /// </summary>
    public bool IsChosen { get; }

    /// <summary>
    /// What becomes of it: allowed now, lawful and due later, or not until a fact changes; null for one that may be done but that another
    /// makes needless.
    /// </summary>
    public Disposition? Disposition => IsChosen ? Compliance.Disposition.Allow
        : Reason == EscalationReasons.AnotherChosen ? null
        : EarliestNext is not null ? Compliance.Disposition.Defer
        : Compliance.Disposition.Deny;

    /// <summary>Why.</summary>
    public ReasonCode Reason { get; }

    /// <summary>The id of the rule behind the reason; null where there is none.</summary>
    public string? Rule => Verdict is { IsAllowed: false } verdict ? verdict.Findings[0].RuleId : IsChosen || Judged is null ? Proposal.Rule : null;

    /// <summary>The earliest instant at which it may be done, if nothing else happens; null where it is to be done, or time alone does not help.</summary>
    public DateTimeOffset? EarliestNext => IsChosen ? null : Proposal.NotBefore ?? (Verdict is { IsAllowed: false } verdict ? verdict.EarliestNext : null);

    /// <summary>The advice from outside that it comes from; null for a treatment of the ladder.</summary>
    public ProposedAction? Advice { get; }

    /// <summary>Everything that is missing before a visit or a legal step, in the order of the steps; empty for other channels.</summary>
    public ImmutableArray<Gap> Missing { get; }

    /// <summary>
    /// What is demanded, account by account and line by line, where it is done now and carries a demand; empty otherwise. It rests on the
    /// contracts alone and is what <see cref="CollectionPolicy.Answer"/> quotes at the same instant.
    /// </summary>
    public ImmutableArray<AccountAmounts> Demanded { get; internal init; } = [];

    /// <summary>The channel.</summary>
    public Channel Channel => Proposal.Channel;

    /// <summary>What it is for.</summary>
    public ContactPurpose Purpose => Proposal.Purpose;

    /// <summary>How firmly it speaks.</summary>
    public Tone Tone => Proposal.Tone;

    /// <summary>Whether a machine does it.</summary>
    public bool IsAutomated => Proposal.IsAutomated;

    internal JudgedContact? Judged { get; }

    /// <summary>Channel, what becomes of it and why, such as <c>call: defer, outside-contact-hours</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Channel}: {DecisionWords.Of(Disposition)}, {Reason}";
}
