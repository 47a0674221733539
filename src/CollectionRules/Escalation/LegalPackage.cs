using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What a referral to court holds.</summary>
/// <param name="Claim">The amounts claimed, by component.</param>
/// <param name="PastDueSince">The date since which something is past due; null where nothing is.</param>
/// <param name="Evidence">The evidence, in the order of the rules.</param>
/// <param name="NoticeServedOn">The date on which the notice was served; null where it was not.</param>
/// <param name="LimitationEndsOn">The last day of the limitation period; null where it is not known.</param>
/// <param name="Contacts">The outbound contacts so far.</param>
public sealed record LegalPackage(DueAmounts Claim, DateOnly? PastDueSince, ImmutableArray<DocumentName> Evidence, DateOnly? NoticeServedOn, DateOnly? LimitationEndsOn, int Contacts);
