using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>Puts the treatments of a stage, and what outside advice adds, through the gate. Nothing is chosen that the gate did not allow.</summary>
internal sealed class TreatmentChoosing
{
    private readonly CollectionPolicy policy;
    private readonly CollectionCase file;
    private readonly DecisionContext context;
    private readonly ProposalContext proposals;
    private readonly Ladder ladder;
    private readonly ContactGate? gate;
    private readonly Dictionary<Proposal, JudgedContact?> judged = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<string> overdue;
    private readonly Dictionary<Proposal, ReasonCode> barred = new(ReferenceEqualityComparer.Instance);
    private ImmutableArray<AccountAmounts>? amounts;

    public TreatmentChoosing(CollectionPolicy policy, CollectionCase file, DecisionContext context, CaseStanding standing, ProposalContext proposals, Ladder ladder)
    {
        (this.policy, this.file, this.context, this.proposals, this.ladder) = (policy, file, context, proposals, ladder);
        overdue = [.. standing.Accounts.Where(static account => account.State == LifeCycleState.Overdue).Select(static account => account.Account)];
        gate = policy.Rules is { } rules ? new ContactGate(rules, file, context, AccountsOf(standing), proposals.Today, proposals.Conduct, proposals.Visit?.Plan) : null;
    }

    /// <summary>The accounts that a contact is about: those overdue; where none is, those not closed.</summary>
    internal static ImmutableArray<string> AccountsOf(CaseStanding standing) =>
        [.. standing.Accounts.Where(account => account.State == LifeCycleState.Overdue || (standing.State != LifeCycleState.Overdue && account.State != LifeCycleState.Closed)).Select(static account => account.Account)];

    /// <summary>A choice for each purpose.</summary>
    public ImmutableArray<ActionChoice> Choices { get; private set; } = [];

    /// <summary>Every treatment of the stage and what becomes of it.</summary>
    public ImmutableArray<TreatmentDecision> Treatments { get; private set; } = [];

    public void Choose(ImmutableArray<Treatment> treatments)
    {
        Choices = ActionChoice.Choose([.. Proposals.Of(ladder, treatments, proposals).Select(Lawful)], proposal => Ask(proposal, null));
        Treatments =
        [
            .. Choices.SelectMany(static choice => choice.Proposals).Select(Told),
        ];
    }

    /// <summary>What becomes of each advised action; advice passes the same gate as what the ladder proposes.</summary>
    /// <param name="treatments">The treatments of the stage whose condition holds.</param>
    /// <param name="steps">The steps that the file shows.</param>
    public ImmutableArray<TreatmentDecision> Advised(ImmutableArray<Treatment> treatments, ImmutableHashSet<Step> steps) =>
        [.. context.Proposals.Select(advice => Advised(advice, new AdviceCheck(policy, file, proposals, ladder, treatments, steps)))];

    private TreatmentDecision Advised(ProposedAction advice, AdviceCheck check)
    {
        bool isKnown = ladder.Channels.TryFind(advice.Channel, out ChannelDefinition? channel);
        Treatment treatment = new()
        {
            Id = advice.Id,
            Channel = advice.Channel,
            Purpose = advice.Purpose,
            Tone = advice.Tone ?? Tone.Neutral,
            Intensity = channel?.Intensity ?? Intensity.High,
            IsAutomated = channel?.IsAutomated ?? false,
            Template = advice.Template,
            Cost = channel?.Cost,
        };
        Proposal proposal = Proposals.Of(ladder, [treatment], proposals)[0];
        ReasonCode refusal = isKnown ? check.Refusal(advice) : DecisionReasons.ChannelUnknown;
        if (!refusal.IsEmpty)
        {
            return Decided(proposal with { State = ProposalState.Refused, Reason = refusal, Rule = null, NotBefore = null }, null, isChosen: false, refusal, advice);
        }

        if (proposal is { State: ProposalState.Later, NotBefore: { } notBefore } && advice.At >= notBefore)
        {
            proposal = proposal with { State = ProposalState.Ready, NotBefore = null };
        }

        if (proposal.State != ProposalState.Ready)
        {
            return Decided(proposal, null, isChosen: false, proposal.Reason, advice);
        }

        GateAnswer answer = Ask(proposal, advice);
        return Decided(proposal, judged[proposal], answer.IsAllowed, answer.IsAllowed ? DecisionReasons.AdviceTaken : answer.Reason, advice);
    }

    private TreatmentDecision Decided(Proposal proposal, JudgedContact? contact, bool isChosen, ReasonCode reason, ProposedAction? advice = null) =>
        new(proposal, contact, isChosen, reason, proposals.GapsOf(proposal.Treatment), advice) { Demanded = Demanded(proposal, isChosen, advice) };

    /// <summary>
    /// A proposal that comes later comes when it is lawful too: the end of its cadence at midnight is no hour of contact. One that will not be
    /// lawful by then keeps its place in the order, and is told with what bars it.
    /// </summary>
    private Proposal Lawful(Proposal proposal)
    {
        if (gate is null || proposal is not { State: ProposalState.Later, NotBefore: { } notBefore })
        {
            return proposal;
        }

        (GateAnswer answer, JudgedContact? contact) = gate.AskLater(proposal, notBefore);
        if (!answer.IsAllowed && answer.NotBefore is null)
        {
            barred.Add(proposal, answer.Reason);
            judged[proposal] = contact;
        }

        return answer.NotBefore is { } free ? proposal with { NotBefore = free } : proposal;
    }

    private TreatmentDecision Told(JudgedProposal one) => barred.TryGetValue(one.Proposal, out ReasonCode reason)
        ? Decided(one.Proposal with { NotBefore = null }, judged.GetValueOrDefault(one.Proposal), isChosen: false, reason)
        : Decided(one.Proposal, judged.GetValueOrDefault(one.Proposal), one.IsChosen, one.Reason);

    /// <summary>What a demand that is made asks for: what cures the overdue accounts; for now it is worked out once for all.</summary>
    private ImmutableArray<AccountAmounts> Demanded(Proposal proposal, bool isMade, ProposedAction? advice = null)
    {
        if (!isMade || !proposal.CarriesDemand)
        {
            return [];
        }

        if (advice is not null && (!advice.Accounts.IsEmpty || advice.At is not null))
        {
            return CaseAmounts.Of(proposals.File, context, overdue.Where(account => advice.Accounts.IsEmpty || advice.Accounts.Contains(account)), advice.At > context.AsOf ? advice.At : null);
        }

        return amounts ??= CaseAmounts.Of(proposals.File, context, overdue);
    }

    private GateAnswer Ask(Proposal proposal, ProposedAction? advice)
    {
        if (gate is null)
        {
            return GateAnswer.Denied(DecisionReasons.NoRulePack.ToString(), DecisionReasons.NoRulePack);
        }

        (GateAnswer answer, JudgedContact? contact) = gate.Ask(proposal, advice);
        judged[proposal] = contact;
        return answer;
    }
}
