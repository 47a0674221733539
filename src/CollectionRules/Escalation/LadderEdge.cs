using CollectionRules.Calendars;

namespace CollectionRules.Escalation;

/// <summary>A way from one stage to another.</summary>
/// <param name="From">The stage left; <see cref="Ladder.None"/> outside the ladder.</param>
/// <param name="To">The stage entered; <see cref="Ladder.None"/> outside the ladder.</param>
/// <param name="Kind">What kind of way it is.</param>
/// <param name="After">How long the case stays in <paramref name="From"/> before it may take the way; zero for none.</param>
/// <param name="Label">What opens the way, in English: the condition, the fast track, the triggers of a fall.</param>
public sealed record LadderEdge(string From, string To, LadderEdgeKind Kind, CalendarSpan After, string Label);
