using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Explanations;

namespace CollectionRules.Compliance;

/// <content>Checking what is no contact: reports to credit bureaus, and the length of plans.</content>
public sealed partial class RulePack
{
    /// <summary>Whether a report of negative information to a credit bureau is lawful, and when at the earliest.</summary>
    /// <param name="report">The report.</param>
    /// <param name="zone">The zone whose dates count.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ComplianceVerdict Check(BureauReport report, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(zone);
        DateOnly day = zone.DateAt(report.At);
        List<RuleFinding> findings = [];
        DateTimeOffset? next = zone.ToLocal(report.At);
        foreach ((RulePack pack, BureauReportRule rule) in InForce<BureauReportRule>(day).Where(pair => !pair.Rule.Allows(report, zone)))
        {
            DateTimeOffset? free = rule.EarliestFor(report, zone);
            findings.Add(Blocked(pack, rule, rule.Reason, free));
            next = next is null || free is null ? null : free > next ? free : next;
        }

        return new ComplianceVerdict(report.At, [.. findings], next, []);
    }

    /// <summary>Whether a repayment plan is short enough for its product.</summary>
    /// <param name="product">The product.</param>
    /// <param name="months">The months of the plan.</param>
    /// <param name="at">When it is agreed.</param>
    /// <returns>The verdict; a plan that is too long is blocked, and time alone does not change that.</returns>
    public ComplianceVerdict CheckPlan(ProductKind product, int months, DateTimeOffset at) => new(
        at,
        [.. InForce<PlanLimitRule>(DateOnly.FromDateTime(at.DateTime)).Where(pair => !pair.Rule.Allows(product, months)).Select(pair => Blocked(pair.Pack, pair.Rule, ComplianceReasons.PlanTermExceeded, null))],
        null,
        []);

    private static RuleFinding Blocked(RulePack pack, ComplianceRule rule, ReasonCode reason, DateTimeOffset? free) => new(pack, rule, Verdict.Blocked, reason, free, []);

    private IEnumerable<(RulePack Pack, T Rule)> InForce<T>(DateOnly day)
        where T : ComplianceRule => Leaves.SelectMany(pack => pack.Rules.OfType<T>().Where(rule => rule.IsInForceOn(day)).Select(rule => (pack, rule)));
}
