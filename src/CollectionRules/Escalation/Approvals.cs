using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Escalation;

/// <summary>Four eyes: whether something may be done because somebody other than its proposer approved it.</summary>
public static class Approvals
{
    /// <summary>What an approval to enter a stage is about.</summary>
    /// <param name="stage">The id of the stage.</param>
    /// <returns>The subject, such as <c>stage.legal</c>.</returns>
    public static string SubjectOf(string stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return $"stage.{stage}";
    }

    /// <summary>Whether an approval is in force: the last word on the subject counts.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="subject">The id of what needs approval.</param>
    /// <param name="rule">Who may approve.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <param name="since">Only what happened after this instant counts; null for all.</param>
    /// <param name="amount">The amount at stake; null where there is none.</param>
    /// <param name="proposer">Who proposes; the proposer that the approval names where nothing is said.</param>
    /// <returns>The state with its reason.</returns>
    public static ApprovalState Check(CollectionCase file, string subject, ApprovalRule rule, DateTimeOffset asOf, DateTimeOffset? since = null, Money? amount = null, string? proposer = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(rule);
        CaseEvent? last = file.EventsUntil(asOf).LastOrDefault(told => (since is null || told.OccurredAt > since)
            && ((told is ApprovalGiven given && given.Subject == subject) || (told is ApprovalRefused refused && refused.Subject == subject)));
        return last is ApprovalGiven approval ? Judge(approval, rule, asOf, amount, proposer)
            : new(rule.Role, last is null ? EscalationReasons.ApprovalMissing : EscalationReasons.ApprovalRefused);
    }

    private static ApprovalState Judge(ApprovalGiven approval, ApprovalRule rule, DateTimeOffset asOf, Money? amount, string? proposer)
    {
        if (approval.Approver == (proposer ?? approval.Proposer))
        {
            return new(rule.Role, EscalationReasons.ApproverIsProposer, approval);
        }

        if (approval.ExpiresAt <= asOf)
        {
            return new(rule.Role, EscalationReasons.ApprovalExpired, approval);
        }

        return rule.Covers(approval.Role, amount)
            ? new(rule.Role, EscalationReasons.Approved, approval)
            : new(rule.Role, EscalationReasons.AuthorityExceeded, approval);
    }
}
