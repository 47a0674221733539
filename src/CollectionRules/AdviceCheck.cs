using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>What keeps advice away from the gate: it names what the case file does not hold, or takes a legal step that nothing in the policy has made ready.</summary>
internal sealed class AdviceCheck(CollectionPolicy policy, CollectionCase file, ProposalContext proposals, Ladder ladder, ImmutableArray<Treatment> treatments, ImmutableHashSet<Step> steps)
{
    /// <summary>Why advice is refused; the default value where it may be judged.</summary>
    public ReasonCode Refusal(ProposedAction advice)
    {
        bool isBorrower = advice.Person is null || advice.Person == file.Borrower.Id;
        Person? person = isBorrower ? null : file.Persons.FirstOrDefault(one => one.Id == advice.Person);
        if (!isBorrower && person is null)
        {
            return DecisionReasons.UnknownPerson;
        }

        if (advice.Accounts.Any(account => !file.TryFindAccount(account, out _)))
        {
            return DecisionReasons.UnknownAccount;
        }

        ImmutableArray<ContactPoint> points = person?.ContactPoints ?? file.Borrower.ContactPoints;
        if (advice.ContactPoint is { } point && points.All(one => one.Id != point))
        {
            return DecisionReasons.UnknownContactPoint;
        }

        return advice.Channel == Channel.Legal && policy.Legal is null ? LegalRefusal() : default;
    }

    /// <summary>Without rules of legal steps the ladder alone stands before them: the stage takes them, what it requires was done, and its approval is in force.</summary>
    private ReasonCode LegalRefusal()
    {
        if (!ladder.TryFind(proposals.History.Stage, out Stage? stage))
        {
            return DecisionReasons.NotOnLadder;
        }

        if (treatments.All(static one => one.Channel != Channel.Legal))
        {
            return DecisionReasons.NotInStage;
        }

        if (!stage.RequiredSteps.All(steps.Contains))
        {
            return EscalationReasons.StepMissing;
        }

        ApprovalState? approval = stage.ApprovalRole is { } role ? Approvals.Check(file, Approvals.SubjectOf(stage.Id), new ApprovalRule(role), proposals.AsOf) : null;
        return approval is { IsApproved: false } ? approval.Reason : default;
    }
}
