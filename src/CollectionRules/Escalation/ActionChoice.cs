using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>What is done for one purpose now: at most one treatment, and what became of the others.</summary>
public sealed class ActionChoice
{
    private ActionChoice(ContactPurpose purpose, ImmutableArray<JudgedProposal> proposals) => (Purpose, Proposals) = (purpose, proposals);

    /// <summary>The purpose.</summary>
    public ContactPurpose Purpose { get; }

    /// <summary>Every proposal, in the order in which they were looked at.</summary>
    public ImmutableArray<JudgedProposal> Proposals { get; }

    /// <summary>What is done now; null where nothing is.</summary>
    public Proposal? Chosen => Proposals.FirstOrDefault(static one => one.IsChosen)?.Proposal;

    /// <summary>Why the chosen one, or why none.</summary>
    public ReasonCode Reason => Proposals.FirstOrDefault(static one => one.IsChosen)?.Reason
        ?? Proposals.FirstOrDefault(static one => one.NotBefore is not null)?.Reason
        ?? (Proposals.IsEmpty ? EscalationReasons.NoTreatment : Proposals[0].Reason);

    /// <summary>The first instant at which something may be done; null where something is done now, or time alone does not help.</summary>
    public DateTimeOffset? NotBefore => Chosen is null ? Proposals.Where(static one => one.NotBefore is not null).Min(static one => one.NotBefore) : null;

    /// <summary>
    /// Chooses for each purpose the first ready proposal that the gate allows. A proposal that waits for its own cadence or for an answer keeps
    /// the ones behind it back: they are not a way around it.
    /// </summary>
    /// <param name="proposals">The proposals, as <see cref="Escalation.Proposals.Of"/> gives them.</param>
    /// <param name="gate">The gate; it is asked only for proposals that are ready.</param>
    /// <returns>A choice for each purpose, in order.</returns>
    public static ImmutableArray<ActionChoice> Choose(ImmutableArray<Proposal> proposals, Func<Proposal, GateAnswer> gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return [.. proposals.GroupBy(static one => one.Purpose).Select(group => new ActionChoice(group.Key, Judge(group, gate)))];
    }

    private static ImmutableArray<JudgedProposal> Judge(IEnumerable<Proposal> group, Func<Proposal, GateAnswer> gate)
    {
        ImmutableArray<JudgedProposal>.Builder judged = ImmutableArray.CreateBuilder<JudgedProposal>();
        bool isSettled = false;
        foreach (Proposal proposal in group)
        {
            if (proposal.State != ProposalState.Ready)
            {
                judged.Add(new(proposal, null, IsChosen: false, proposal.Reason));
                isSettled |= proposal.State == ProposalState.Later && (proposal.Reason == EscalationReasons.Cadence || proposal.Reason == EscalationReasons.AwaitingAnswer);
            }
            else if (isSettled)
            {
                judged.Add(new(proposal, null, IsChosen: false, EscalationReasons.AnotherChosen));
            }
            else
            {
                GateAnswer answer = gate(proposal);
                judged.Add(new(proposal, answer, answer.IsAllowed, answer.IsAllowed ? proposal.Reason : answer.Reason.IsEmpty ? EscalationReasons.NoLawfulChannel : answer.Reason));
                isSettled = answer.IsAllowed;
            }
        }

        return judged.ToImmutable();
    }
}
