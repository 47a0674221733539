using CollectionRules.Explanations;

namespace CollectionRules;

/// <summary>What in the case keeps an offer from being made, and when it ends by itself; null where it does not.</summary>
internal sealed record OfferObstacle(ReasonCode Reason, DateTimeOffset? Until = null);
