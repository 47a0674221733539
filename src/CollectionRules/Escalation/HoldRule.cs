using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What is done about a hold. That it stops demands is no setting.</summary>
/// <param name="Kind">The kind of hold.</param>
/// <param name="Task">The task that resolves it.</param>
/// <param name="Deadline">How long after the hold was placed the task is due, where the hold itself does not say; a setting of the lender, no law.</param>
/// <param name="OffersSupport">Whether support is offered while it lasts.</param>
public sealed record HoldRule(HoldKind Kind, CareTask Task, CalendarSpan Deadline, bool OffersSupport = false);
