using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What the rules of visits ask of a case.</summary>
/// <param name="File">The case file.</param>
/// <param name="Standing">Where the case stands, at the as-of instant.</param>
/// <param name="BusinessZone">The business zone, whose dates count.</param>
/// <param name="BorrowerZone">The borrower's zone, whose time of day counts.</param>
public sealed record VisitSituation(CollectionCase File, CaseStanding Standing, ZoneRules BusinessZone, ZoneRules BorrowerZone)
{
    /// <summary>The documents that are at hand.</summary>
    public ImmutableArray<DocumentName> Documents { get; init; } = [];

    /// <summary>The visitors at hand, by id, with their skills.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Visitors { get; init; } = ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>The rules of the accounts' zones; the machine's zone data where nothing is said.</summary>
    public ZoneBook? Zones { get; init; }

    /// <summary>Who proposes the visit; null where it is the decision itself.</summary>
    public string? Proposer { get; init; }
}
