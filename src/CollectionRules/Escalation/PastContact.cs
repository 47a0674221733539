using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>An outbound contact that was made.</summary>
internal readonly record struct PastContact(Channel Channel, ContactPurpose Purpose, ContactOutcome Outcome, DateTimeOffset At, DateOnly On, string Id);
