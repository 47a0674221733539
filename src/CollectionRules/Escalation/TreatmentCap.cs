using CollectionRules.Calendars;

namespace CollectionRules.Escalation;

/// <summary>At most so many uses of a treatment's channel in a stretch of business dates that ends with the day of the use.</summary>
/// <param name="Most">The most uses, at least 1.</param>
/// <param name="Per">The stretch, longer than zero: <c>P7D</c> is the day of the use and the six before it.</param>
public readonly record struct TreatmentCap(int Most, CalendarSpan Per);
