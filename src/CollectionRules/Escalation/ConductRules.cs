using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>
/// The conduct that is forbidden, and what a report of it sets off: the agent leaves the case, contact rests, compliance reviews. A lender may
/// add kinds and be stricter; no policy can take a kind away or be laxer than <see cref="Standard"/>.
/// </summary>
/// <example><code>
/// ConductRules rules = ConductRules.Standard.With(new ConductRule(IncidentKind.Threat, Days(30), Days(1)));
/// ConductAssessment conduct = rules.Assess(file, asOf, zone);
/// </code></example>
public sealed class ConductRules
{
    /// <summary>How many incidents of one agent in a case signal that the agent's suspension is to be looked at: 2.</summary>
    public const int IncidentsForSuspension = 2;

    private ConductRules(ImmutableArray<ConductRule> rules) => Rules = rules;

    /// <summary>Every kind that the library knows: contact rests for 7 days, the review is due after 3. The numbers are illustrative, the list is not.</summary>
    public static ConductRules Standard { get; } = new([.. IncidentKind.WellKnown.Select(static kind => new ConductRule(kind, CalendarWords.Days(7), CalendarWords.Days(3)))]);

    /// <summary>A rule for every kind, those of the library first.</summary>
    public ImmutableArray<ConductRule> Rules { get; }

    /// <summary>Makes rules of a whole list, as a document has it.</summary>
    /// <param name="rules">A rule for every kind of <see cref="Standard"/>, none laxer, and for kinds of the lender's own.</param>
    /// <param name="made">The rules; null where there is an error.</param>
    /// <param name="diagnostics">Every fault: a kind that is missing, one that stands twice, a rule that is laxer.</param>
    /// <returns>True where there are rules.</returns>
    public static bool TryCreate(IEnumerable<ConductRule> rules, [NotNullWhen(true)] out ConductRules? made, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(rules);
        DiagnosticBag bag = new();
        Dictionary<IncidentKind, ConductRule> given = [];
        int place = 0;
        foreach (ConductRule rule in rules)
        {
            string path = JsonPointer.Append("/conduct", place++);
            if (!given.TryAdd(rule.Incident, rule))
            {
                bag.Report(DiagnosticCode.CaseDuplicate, $"{path}/incident", rule.Incident.ToString());
            }

            ConductRule? standard = Standard.Rules.FirstOrDefault(one => one.Incident == rule.Incident);
            if (rule.ReviewWithin.IsZero || (standard is not null && IsLaxer(rule, standard)))
            {
                bag.Report(
                    DiagnosticCode.ConductLoosened,
                    path,
                    rule.Incident.ToString(),
                    arguments: [("pause", (standard ?? rule).Pause.ToString()), ("review", standard is null ? "P1D" : standard.ReviewWithin.ToString())]);
            }
        }

        foreach (ConductRule standard in Standard.Rules.Where(standard => !given.ContainsKey(standard.Incident)))
        {
            bag.Report(DiagnosticCode.ConductRemoved, "/conduct", standard.Incident.ToString());
        }

        diagnostics = bag.ToImmutable();
        made = bag.HasErrors ? null : new ConductRules([.. Standard.Rules.Select(standard => given[standard.Incident]), .. given.Values.Where(static rule => !IncidentKind.WellKnown.Contains(rule.Incident))]);
        return made is not null;
    }

    /// <summary>The rules with one more, or with one in place of the one for its kind.</summary>
    /// <param name="rule">The rule: its review is due after more than no time; for a kind of <see cref="Standard"/> it is not laxer than that.</param>
    /// <returns>New rules.</returns>
    /// <exception cref="PolicyValidationException">The rule is laxer.</exception>
    public ConductRules With(ConductRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        IEnumerable<ConductRule> all = Rules.Any(one => one.Incident == rule.Incident) ? Rules.Select(one => one.Incident == rule.Incident ? rule : one) : Rules.Append(rule);
        return TryCreate(all, out ConductRules? made, out ImmutableArray<PolicyDiagnostic> diagnostics) ? made : throw new PolicyValidationException(diagnostics);
    }

    /// <summary>What the reports of a case mean at an instant.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <returns>The assessment. A kind without a rule is treated by the strictest.</returns>
    public ConductAssessment Assess(CollectionCase file, DateTimeOffset asOf, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(zone);
        DateOnly today = zone.DateAt(asOf);
        IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
        Dictionary<string, IncidentClosed> closed = [];
        foreach (IncidentClosed one in told.OfType<IncidentClosed>())
        {
            closed[one.Incident] = one;
        }

        return new ConductAssessment(
            [
                .. told.OfType<IncidentReported>().Where(report => !closed.TryGetValue(report.Id, out IncidentClosed? end) || end.IsUpheld).Select(report =>
                {
                    DateOnly on = zone.DateAt(report.OccurredAt);
                    bool isOpen = !closed.ContainsKey(report.Id);
                    DateOnly reviewBy = report.ReviewBy ?? ReviewBy(report.Incident, on);
                    return new ConductIncident(report, isOpen, reviewBy, isOpen && today > reviewBy, PausedUntil(report.Incident, on));
                }),
            ],
            today);
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartArray();
        foreach (ConductRule rule in Rules)
        {
            Compilation.FormWriter form = new(writer);
            writer.StartObject();
            form.Text("incident", rule.Incident.ToString());
            form.Text("pause", rule.Pause.ToString());
            form.Text("reviewWithin", rule.ReviewWithin.ToString());
            writer.EndObject();
        }

        writer.EndArray();
    }

    private DateOnly ReviewBy(IncidentKind kind, DateOnly on) => Rules.Where(rule => rule.Incident == kind).DefaultIfEmpty().Min(rule => rule is null ? Rules.Min(one => one.ReviewWithin.AddTo(on)) : rule.ReviewWithin.AddTo(on));

    private DateOnly PausedUntil(IncidentKind kind, DateOnly on) => Rules.Where(rule => rule.Incident == kind).DefaultIfEmpty().Max(rule => rule is null ? Rules.Max(one => one.Pause.AddTo(on)) : rule.Pause.AddTo(on));

    /// <summary>Whether contact rests shorter or the review may take longer; both are asked of a day from which months of every length count.</summary>
    private static bool IsLaxer(ConductRule rule, ConductRule standard)
    {
        DateOnly day = new(2026, 2, 1);
        return rule.Pause.AddTo(day) < standard.Pause.AddTo(day) || rule.ReviewWithin.AddTo(day) > standard.ReviewWithin.AddTo(day);
    }
}
