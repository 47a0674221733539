namespace CollectionRules.Calendars;

/// <summary>An instant from which a zone has another offset.</summary>
/// <param name="At">The first instant with the new offset; the offset this value is written in has no meaning.</param>
/// <param name="Offset">The new offset from UTC, positive east of Greenwich; whole minutes within 14 hours.</param>
public readonly record struct ZoneTransition(DateTimeOffset At, TimeSpan Offset);
