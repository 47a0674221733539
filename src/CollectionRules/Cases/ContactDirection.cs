namespace CollectionRules.Cases;

/// <summary>Who began a contact.</summary>
public enum ContactDirection
{
    /// <summary>The lender, or somebody for the lender, turned to the person. (<c>outbound</c>)</summary>
    Outbound = 0,

    /// <summary>The person turned to the lender. (<c>inbound</c>)</summary>
    Inbound = 1,
}
