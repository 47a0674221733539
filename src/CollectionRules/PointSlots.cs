using System.Collections.Immutable;
using CollectionRules.Compliance;

namespace CollectionRules;

/// <summary>When one contact point may be used.</summary>
/// <param name="ContactPoint">The id of the number or address; null where the case file names none for the channel.</param>
/// <param name="Slots">The stretches of time, in order; empty where there is none.</param>
public sealed record PointSlots(string? ContactPoint, ImmutableArray<ContactSlot> Slots);
