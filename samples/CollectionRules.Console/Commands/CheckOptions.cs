using CollectionRules.Cases;

namespace CollectionRules.Cli.Commands;

/// <summary>The planned contact that <c>check</c> was asked about.</summary>
internal sealed record CheckOptions(Channel Channel, ContactPurpose Purpose)
{
    /// <summary>Whether the customer turns to the lender.</summary>
    public bool IsInbound { get; init; }

    /// <summary>The person; null for the borrower.</summary>
    public string? Person { get; init; }

    /// <summary>The number or address; null where none is named.</summary>
    public string? ContactPoint { get; init; }

    /// <summary>The agent or agency; null where none is named.</summary>
    public string? Collector { get; init; }

    /// <summary>The accounts; none for all of the case.</summary>
    public string[] Accounts { get; init; } = [];

    /// <summary>Whether a machine makes it.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>How many persons come to a visit; null where unknown.</summary>
    public int? Staff { get; init; }

    /// <summary>Where it takes place; null where unknown.</summary>
    public PlaceKind? Place { get; init; }

    /// <summary>Whether it will be recorded; null where unknown.</summary>
    public bool? IsRecorded { get; init; }
}
