using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What reported conduct means for a case at an instant. Reports whose review did not uphold them count for nothing.</summary>
public sealed class ConductAssessment
{
    internal ConductAssessment(ImmutableArray<ConductIncident> incidents, DateOnly today)
    {
        Incidents = incidents;
        IsUnderReview = incidents.Any(static one => one.IsOpen);
        DateOnly? rests = incidents.Where(one => one.PausedUntil > today).Select(static one => (DateOnly?)one.PausedUntil).Max();
        PausedUntil = rests;
        NextDue = incidents.Where(static one => one.IsOpen).Select(static one => (DateOnly?)one.ReviewBy).Min();
        IEnumerable<IGrouping<string, ConductIncident>> byAgent = incidents.Where(static one => one.Report.Collector is not null).GroupBy(static one => one.Report.Collector!, StringComparer.Ordinal);
        AgentsOffCase = [.. byAgent.Select(static group => group.Key).Order(StringComparer.Ordinal)];
        SuspensionSignals = [.. byAgent.Where(static group => group.Count() >= ConductRules.IncidentsForSuspension || group.Any(static one => one.Report.Severity == IncidentSeverity.Severe)).Select(static group => group.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The incidents that are open or were upheld, in chronological order.</summary>
    public ImmutableArray<ConductIncident> Incidents { get; }

    /// <summary>Whether a review is open: until it is closed nobody contacts the borrower, except for care, support and answers.</summary>
    public bool IsUnderReview { get; }

    /// <summary>The first date on which contact no longer rests because of an incident; null where it does not rest, or rests for a review alone.</summary>
    public DateOnly? PausedUntil { get; }

    /// <summary>The date of the review that is due first; null where none is open.</summary>
    public DateOnly? NextDue { get; }

    /// <summary>The agents who do not work on the case any more, in ordinal order.</summary>
    public ImmutableArray<string> AgentsOffCase { get; }

    /// <summary>
    /// The agents whose suspension the lender is to look at: two incidents in the case, or a severe one. What an agent did in other cases only
    /// the lender can see.
    /// </summary>
    public ImmutableArray<string> SuspensionSignals { get; }

    /// <summary>Whether an agent was taken off the case.</summary>
    /// <param name="agent">The id of the agent; null where unknown.</param>
    /// <returns>True where the agent was.</returns>
    public bool IsOffCase(string? agent) => agent is not null && AgentsOffCase.Contains(agent, StringComparer.Ordinal);
}
