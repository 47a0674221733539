namespace CollectionRules.Cases;

/// <summary>Whether a person agreed to the use of a contact point.</summary>
public enum ConsentState
{
    /// <summary>Nobody asked; the lawful basis decides. (<c>not-asked</c>)</summary>
    NotAsked = 0,

    /// <summary>The person agreed. (<c>given</c>)</summary>
    Given = 1,

    /// <summary>The person refused or took the consent back. (<c>withdrawn</c>)</summary>
    Withdrawn = 2,
}
