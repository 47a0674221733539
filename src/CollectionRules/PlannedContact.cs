using CollectionRules.Cases;

namespace CollectionRules;

/// <summary>A contact that the policy would make if nothing else happens.</summary>
/// <param name="At">When, with the business zone's or the debtor's offset.</param>
/// <param name="Treatment">The id of the treatment.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Stage">The stage of the case at that time.</param>
public sealed record PlannedContact(DateTimeOffset At, string Treatment, Channel Channel, ContactPurpose Purpose, string Stage);
