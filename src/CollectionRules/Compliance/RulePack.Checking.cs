using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Compliance;

/// <content>Checking a contact.</content>
public sealed partial class RulePack
{
    /// <summary>What the rules say of one planned contact, and when it is lawful at the earliest.</summary>
    /// <param name="attempt">The contact; it is not in the history.</param>
    /// <param name="context">The case file and what the host knows beyond it.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">A zone is not known.</exception>
    public ComplianceVerdict Check(ContactAttempt attempt, ContactContext context)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(context);
        RuleQuestion question = new(attempt, context);
        List<(RuleFinding Finding, int Rank)> found = [];
        List<AskedRule> asked = [];
        foreach (RulePack pack in Leaves)
        {
            foreach (ContactRule rule in pack.ContactRules)
            {
                if (!rule.Scope.Fits(question))
                {
                    continue;
                }

                AskedRule one = new(rule, question);
                asked.Add(one);
                if (one.Ask(attempt.At) is RuleAnswer answer)
                {
                    DateTimeOffset? free = answer.Verdict >= Verdict.PresumedViolation ? one.FreeFrom(attempt.At) : attempt.At;
                    found.Add((new RuleFinding(pack, rule, answer.Verdict, answer.Reason, free, answer.Missing), Rank(rule, answer)));
                }
            }

            AddPackFindings(pack, question, found);
        }

        ImmutableArray<RuleFinding> findings = [.. found.OrderBy(pair => pair.Rank).Select(pair => pair.Finding)];
        bool isAgainst = findings.Any(finding => finding.Verdict >= Verdict.PresumedViolation);
        DateTimeOffset? next = isAgainst ? EarliestInstant.Of(asked, attempt.At) : attempt.At;
        ImmutableArray<ReasonCode> signals = findings.Any(finding => finding.Reason == ComplianceReasons.AgentTrainingExpired) ? [ComplianceReasons.TrainingDue] : [];
        return new ComplianceVerdict(attempt.At, findings, next is DateTimeOffset instant ? question.DebtorZones[0].ToLocal(instant) : null, signals);
    }

    private static void AddPackFindings(RulePack pack, RuleQuestion question, List<(RuleFinding Finding, int Rank)> found)
    {
        void Warn(ReasonCode reason, ImmutableArray<string> missing) => found.Add((new RuleFinding(pack, null, Verdict.AllowedWithWarning, reason, question.Attempt.At, missing), 4));

        if (question.HasAssumedZone && pack.Rules.OfType<ContactWindowRule>().Any(rule => !rule.Clock.IsFixedOnly))
        {
            Warn(ComplianceReasons.ZoneAssumed, []);
        }

        ImmutableArray<string> unset = [.. pack.Settings.Where(setting => pack.Lacks(setting)).Select(setting => setting.Id)];
        if (!unset.IsEmpty)
        {
            Warn(ComplianceReasons.SettingUnset, unset);
        }

        if (pack.Coverage == PackCoverage.Partial)
        {
            Warn(ComplianceReasons.PackPartial, []);
        }
    }

    private static int Rank(ContactRule rule, RuleAnswer answer) => answer.Verdict switch
    {
        Verdict.Blocked => rule.IsGate ? 0 : 1,
        Verdict.PresumedViolation => 2,
        _ => 3,
    };
}
