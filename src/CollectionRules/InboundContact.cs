using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules;

/// <summary>A contact that the customer, or somebody else, makes with the lender: a call, a chat, the use of an online service.</summary>
public sealed record InboundContact
{
    /// <summary>By which channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Whether who turns to the lender was identified; what concerns the debt is told to nobody else.</summary>
    public required bool IsIdentityVerified { get; init; }

    /// <summary>The id of the person; null for the borrower.</summary>
    public string? Person { get; init; }

    /// <summary>The id of the number or address; null where unknown.</summary>
    public string? ContactPoint { get; init; }

    /// <summary>The accounts it is about; none for all.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>Who answers; null where unknown.</summary>
    public string? Collector { get; init; }

    /// <summary>Whether a machine answers.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>The id of the event to record; one that follows from the decision where nothing is said.</summary>
    public string? Id { get; init; }
}
