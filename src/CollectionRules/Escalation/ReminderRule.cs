using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>A friendly reminder before a due date. It is no demand: nothing is past due.</summary>
/// <param name="DaysBefore">How many days before the due date it opens, 0 to 366; it stays open up to the due date unless a later reminder opens.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Tone">How it speaks.</param>
/// <param name="Template">The id of the text; null where there is none.</param>
public sealed record ReminderRule(int DaysBefore, Channel Channel, Tone Tone = Tone.Gentle, string? Template = null);
