using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>
/// What every kind of hold asks for. Every hold stops demands and keeps the ladder where it is; released, the case resumes at the held step.
/// </summary>
public sealed class HoldRules
{
    private HoldRules(ImmutableArray<HoldRule> rules) => Rules = rules;

    /// <summary>A task for every kind, due after 7 days where a hold does not say; the number is illustrative.</summary>
    public static HoldRules Standard { get; } = new(
    [
        Of(HoldKind.Deceased, CareTask.EstateInquiry),
        Of(HoldKind.Insolvency, CareTask.InsolvencyFiling),
        Of(HoldKind.FraudClaim, CareTask.FraudInvestigation),
        Of(HoldKind.IdentityTheftClaim, CareTask.IdentityInvestigation),
        Of(HoldKind.Minor, CareTask.GuardianInquiry),
        Of(HoldKind.Incapacity, CareTask.GuardianInquiry, supports: true),
        Of(HoldKind.DisasterRelief, CareTask.ReliefReview, supports: true),
        Of(HoldKind.Dispute, CareTask.DisputeResolution),
        Of(HoldKind.Complaint, CareTask.ComplaintReview),
        Of(HoldKind.Distress, CareTask.SupportReferral, supports: true),
        Of(HoldKind.HumanReview, CareTask.HumanReview),
        Of(HoldKind.LegalHold, CareTask.LegalDepartment),
        Of(HoldKind.CeaseRequest, CareTask.CeaseConfirmation),
        Of(HoldKind.AttorneyRepresented, CareTask.AttorneyContact),
        Of(HoldKind.CoolOff, CareTask.CoolOffReview),
        Of(HoldKind.BreathingSpace, CareTask.MoratoriumReview, supports: true),
    ]);

    /// <summary>A rule for every kind of hold, in the order of the kinds.</summary>
    public ImmutableArray<HoldRule> Rules { get; }

    /// <summary>The rules with one in place of the one for its kind.</summary>
    /// <param name="rule">The rule; its task is not the default value and its deadline is longer than zero.</param>
    /// <returns>New rules.</returns>
    /// <exception cref="ArgumentException">The rule names no task or no time, or its kind is not defined.</exception>
    public HoldRules With(HoldRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Task.IsEmpty || rule.Deadline.IsZero || !Enum.IsDefined(rule.Kind)
            ? throw new ArgumentException($"The rule for the hold \"{rule.Kind}\" needs a defined kind, a task and a time longer than zero.", nameof(rule))
            : new HoldRules([.. Rules.Select(one => one.Kind == rule.Kind ? rule : one)]);
    }

    /// <summary>The holds of a case at an instant and their tasks.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <returns>The assessment.</returns>
    public HoldAssessment Assess(CollectionCase file, DateTimeOffset asOf, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(zone);
        DateOnly today = zone.DateAt(asOf);
        ImmutableArray<HoldPlaced> holds = file.HoldsAt(asOf);
        IEnumerable<HoldTask> tasks = holds.SelectMany(hold => TasksOf(hold, today, zone));
        return new HoldAssessment(holds, [.. tasks.OrderBy(static task => task.DueOn).ThenBy(static task => task.Hold.Id, StringComparer.Ordinal).ThenBy(static task => task.Task.ToString(), StringComparer.Ordinal)]);
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartArray();
        foreach (HoldRule rule in Rules)
        {
            Compilation.FormWriter form = new(writer);
            writer.StartObject();
            form.Word("hold", rule.Kind);
            form.Text("task", rule.Task.ToString());
            form.Text("deadline", rule.Deadline.ToString());
            form.Flag("support", rule.OffersSupport);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static HoldRule Of(HoldKind kind, CareTask task, bool supports = false) => new(kind, task, CalendarWords.Week, supports);

    private IEnumerable<HoldTask> TasksOf(HoldPlaced hold, DateOnly today, ZoneRules zone)
    {
        HoldRule rule = Rules.First(one => one.Kind == hold.Hold);
        DateOnly due = hold.ReviewBy ?? rule.Deadline.AddTo(zone.DateAt(hold.OccurredAt));
        yield return new HoldTask(hold, rule.Task, due, due < today);
        if (rule.OffersSupport && rule.Task != CareTask.SupportReferral)
        {
            yield return new HoldTask(hold, CareTask.SupportReferral, due, due < today);
        }
    }
}
