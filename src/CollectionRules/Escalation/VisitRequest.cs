using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>What a visit plan is to hold.</summary>
public sealed record VisitRequest
{
    /// <summary>The id of the event of the plan.</summary>
    public required string Id { get; init; }

    /// <summary>When the slot begins, included.</summary>
    public required DateTimeOffset SlotStart { get; init; }

    /// <summary>When the slot ends, not included.</summary>
    public required DateTimeOffset SlotEnd { get; init; }

    /// <summary>How it is to be led.</summary>
    public required string Strategy { get; init; }

    /// <summary>What it is for.</summary>
    public ContactPurpose Objective { get; init; } = ContactPurpose.Inquiry;

    /// <summary>The ids of the offers that may be made.</summary>
    public ImmutableArray<string> Offers { get; init; } = [];

    /// <summary>Why no offer is taken along, as a reason code; null where one is.</summary>
    public string? NoOfferReason { get; init; }

    /// <summary>The accounts concerned.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];
}
