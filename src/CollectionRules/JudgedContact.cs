using CollectionRules.Compliance;

namespace CollectionRules;

/// <summary>A contact and what the rule packs say of it.</summary>
internal sealed record JudgedContact(ContactAttempt Attempt, ComplianceVerdict Verdict);
