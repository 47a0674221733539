using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Compliance;

/// <summary>A rule and an attempt in its scope, with what holds for every kind: the days in force, and overrides of presumptions.</summary>
internal sealed class AskedRule(ContactRule rule, RuleQuestion question)
{
    private readonly ZoneRules zone = question.DebtorZones[0];
    private readonly OverrideGranted[] overrides = rule.Strength == RuleStrength.Presumption ? [.. Overrides(rule, question)] : [];

    internal RuleAnswer? Ask(DateTimeOffset at)
    {
        if (!rule.IsInForceOn(zone.DateAt(at)))
        {
            return null;
        }

        RuleAnswer? answer = rule.Ask(question, at);
        return answer is { Verdict: Verdict.PresumedViolation } && IsOverridden(at)
            ? new RuleAnswer(Verdict.AllowedWithWarning, ComplianceReasons.PresumptionOverridden)
            : answer;
    }

    /// <summary>The earliest instant, not before the given one, at which the rule has nothing against the attempt; null where there is none.</summary>
    internal DateTimeOffset? FreeFrom(DateTimeOffset at)
    {
        if (rule.Strength == RuleStrength.Advice || Ask(at) is not { Verdict: >= Verdict.PresumedViolation })
        {
            return at;
        }

        DateTimeOffset? free = rule.FreeFrom(question, at);
        DateTimeOffset? end = rule.InForceUntil is DateOnly day ? zone.StartOfDay(day) : null;
        return end is DateTimeOffset ended && !(free <= ended) ? ended : free;
    }

    private bool IsOverridden(DateTimeOffset at) => overrides.Any(granted => granted.OccurredAt <= at && at < granted.ExpiresAt);

    /// <summary>The overrides of the rule that no contact in its scope has used up.</summary>
    private static IEnumerable<OverrideGranted> Overrides(ContactRule rule, RuleQuestion question) => question.Events.OfType<OverrideGranted>().Where(granted => granted.Rule == rule.Id
        && !question.Events.OfType<ContactAttempted>().Any(contact => contact.OccurredAt >= granted.OccurredAt && contact.OccurredAt < granted.ExpiresAt
            && contact.Direction == ContactDirection.Outbound && question.PersonOf(contact.Person) == question.Person
            && (rule.Scope.Channels.IsEmpty || rule.Scope.Channels.Contains(contact.Channel))));
}
