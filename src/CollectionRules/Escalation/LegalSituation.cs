using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What the rules of legal steps ask of a case.</summary>
/// <param name="File">The case file.</param>
/// <param name="Standing">Where the case stands, at the as-of instant.</param>
/// <param name="Zone">The business zone, whose dates count.</param>
public sealed record LegalSituation(CollectionCase File, CaseStanding Standing, ZoneRules Zone)
{
    /// <summary>The evidence at hand.</summary>
    public ImmutableArray<DocumentName> Evidence { get; init; } = [];

    /// <summary>The last day of the limitation period, included; null where it is not known, and then no step is recommended.</summary>
    public DateOnly? LimitationEndsOn { get; init; }

    /// <summary>Who proposes the step; null where it is the decision itself.</summary>
    public string? Proposer { get; init; }
}
