namespace CollectionRules.Cases;

/// <summary>How a case file is read.</summary>
public sealed record CaseReading
{
    /// <summary>Unknown members are refused, and zones are looked up in the machine's zone data.</summary>
    public static CaseReading Strict { get; } = new();

    /// <summary>What to do with members that the format does not know; <see cref="UnknownMembers.Refuse"/> where nothing is said.</summary>
    public UnknownMembers UnknownMembers { get; init; }

    /// <summary>The zones that exist; null where only the form of zone ids is checked.</summary>
    public ZoneBook? Zones { get; init; } = ZoneBook.OfSystem;
}
