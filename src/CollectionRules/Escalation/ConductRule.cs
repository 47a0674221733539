using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What follows where improper conduct of a kind is reported. That it is forbidden is no setting.</summary>
/// <param name="Incident">The kind of conduct.</param>
/// <param name="Pause">How long contact rests at least, from the day of the incident on; it rests in any case until the review is closed.</param>
/// <param name="ReviewWithin">How long after the incident its review is due, where the report does not say; longer than zero.</param>
public sealed record ConductRule(IncidentKind Incident, CalendarSpan Pause, CalendarSpan ReviewWithin);
