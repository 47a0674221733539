using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>The reminders before due dates.</summary>
public sealed class ReminderPlan
{
    private ReminderPlan(ImmutableArray<ReminderRule> rules) => Rules = rules;

    /// <summary>No reminder.</summary>
    public static ReminderPlan None { get; } = new([]);

    /// <summary>The rules, the earliest before the due date first.</summary>
    public ImmutableArray<ReminderRule> Rules { get; }

    /// <summary>Makes a plan.</summary>
    /// <param name="rules">The rules, each with days of its own.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">Days are outside 0 to 366 or stand twice, or a channel is the default value.</exception>
    public static ReminderPlan Of(params ReadOnlySpan<ReminderRule> rules)
    {
        ImmutableArray<ReminderRule> given = [.. rules];
        return given.Any(static rule => rule.DaysBefore is < 0 or > 366 || rule.Channel.IsEmpty) || given.Select(static rule => rule.DaysBefore).Distinct().Count() != given.Length
            ? throw new ArgumentException("Each reminder needs days of its own, 0 to 366, and a channel.", nameof(rules))
            : new([.. given.OrderByDescending(static rule => rule.DaysBefore)]);
    }

    /// <summary>
    /// The reminders that are due: for each account of which nothing is past due, the last rule that has opened before its next due date,
    /// unless the borrower was reminded by its channel since it opened.
    /// </summary>
    /// <param name="file">The case file.</param>
    /// <param name="standing">Where the case stands, at the as-of instant.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <returns>The reminders, in the order of the accounts; none while a hold is in force.</returns>
    public ImmutableArray<Reminder> DueAt(CollectionCase file, CaseStanding standing, ZoneRules zone)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(zone);
        return file.HoldsAt(standing.AsOf).IsEmpty && standing.State is not (LifeCycleState.Closed or LifeCycleState.Overdue)
            ? [.. standing.Accounts.Select(account => DueFor(file, account, standing.AsOf, zone)).OfType<Reminder>()]
            : [];
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartArray();
        foreach (ReminderRule rule in Rules)
        {
            Compilation.FormWriter form = new(writer);
            writer.StartObject();
            form.Number("daysBefore", rule.DaysBefore);
            form.Text("channel", rule.Channel.ToString());
            form.Word("tone", rule.Tone);
            form.Text("template", rule.Template);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private Reminder? DueFor(CollectionCase file, AccountStanding account, DateTimeOffset asOf, ZoneRules zone)
    {
        if (account.NextDueOn is not DateOnly due || account.DaysPastDue > 0)
        {
            return null;
        }

        ReminderRule? rule = Rules.LastOrDefault(one => account.AsOf >= due.AddDays(-one.DaysBefore));
        return rule is null || file.EventsUntil(asOf).OfType<ContactAttempted>().Any(contact => contact.Purpose == ContactPurpose.Reminder && contact.Channel == rule.Channel
            && contact.Direction == ContactDirection.Outbound && zone.DateAt(contact.OccurredAt) >= due.AddDays(-rule.DaysBefore)
            && (contact.Accounts.IsEmpty || contact.Accounts.Contains(account.Account)))
            ? null
            : new Reminder(account.Account, due, rule, EscalationReasons.DueSoon);
    }
}
