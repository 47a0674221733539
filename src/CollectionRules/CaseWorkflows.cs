using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Escalation;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>What the rules of visits and of legal steps ask of one case at one instant, read from the case file and the context.</summary>
internal sealed class CaseWorkflows(CollectionPolicy policy, CollectionCase file, DecisionContext context, CaseStanding standing, ZoneRules zone)
{
    /// <summary>What reported conduct means for the case.</summary>
    public ConductAssessment Conduct { get; } = policy.Conduct.Assess(file, context.AsOf, zone);

    private DateOnly Today => zone.DateAt(context.AsOf);

    /// <summary>Where a visit stands; null where visits are off.</summary>
    public VisitAssessment? Visit() => policy.Visits?.Assess(VisitSituation());

    /// <summary>What is advised about legal steps; null where the policy has no rules of them.</summary>
    public LegalAssessment? Legal() => policy.Legal?.Assess(new LegalSituation(file, standing, zone) { Evidence = Documents(), LimitationEndsOn = LimitationEndsOn() });

    /// <summary>The case as the rules of visits see it: documents of the file, agents of the context who are people, at work and not taken off the case, with what they are trained for today.</summary>
    public VisitSituation VisitSituation() => new(file, standing, zone, BorrowerZone())
    {
        Documents = Documents(),
        Visitors = context.Agents.Where(agent => !agent.IsAutomated && !agent.IsSuspended && !Conduct.IsOffCase(agent.Id)).ToImmutableSortedDictionary(
            static agent => agent.Id,
            agent => agent.Certificates.Where(certificate => certificate.IsValidOn(Today)).Select(static certificate => certificate.Name).Distinct(StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal),
        Zones = context.Zones,
    };

    /// <summary>Whether a rule of limitation is in force and no overdue debt is time-barred under it; without such a rule nothing is known and nothing is claimed.</summary>
    public bool IsWithinLimitation() => Limitations() is { } all && all.All(static one => one is { PermitsSuit: true });

    /// <summary>The first last day of the periods of the overdue debts; null where one is not known or held by an obstacle.</summary>
    private DateOnly? LimitationEndsOn() =>
        Limitations() is { IsEmpty: false } all && all.All(static one => one?.ExpiresOn is not null) ? all.Min(static one => one!.ExpiresOn) : null;

    private ImmutableArray<Limitation?>? Limitations() => policy.Rules?.FirstOn<LimitationRule>(Today) is not { } rule
        ? null
        : [.. Overdue().Select(account => LimitationQuestion.Of(file, account, context.AsOf, context.Zones) is { } question ? rule.Calculate(question) : null)];

    private ImmutableArray<DocumentName> Documents() => file.DocumentsAt(context.AsOf, Today, [.. Overdue()]);

    private IEnumerable<string> Overdue() => standing.Accounts.Where(static account => account.State == LifeCycleState.Overdue).Select(static account => account.Account);

    /// <summary>The borrower's zone, of several the first; the business zone where none is known.</summary>
    private ZoneRules BorrowerZone() => file.Borrower.Zones is [var first, ..] ? context.Zones.Find(first) : zone;
}
